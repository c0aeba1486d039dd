/** The walls of the house, as tests: what may depend on what, and what may not be spoken of at all. */
@NullMarked
package vn.htx.core.architecture;

import org.jspecify.annotations.NullMarked;
