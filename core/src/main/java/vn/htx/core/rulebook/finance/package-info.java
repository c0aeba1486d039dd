/** Rules on finance. */
@NullMarked
package vn.htx.core.rulebook.finance;

import org.jspecify.annotations.NullMarked;
