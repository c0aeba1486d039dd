/** The face of the library: a register that takes filings, decides, and is viewed as of any point on both clocks. */
@NullMarked
package vn.htx.core.register;

import org.jspecify.annotations.NullMarked;
