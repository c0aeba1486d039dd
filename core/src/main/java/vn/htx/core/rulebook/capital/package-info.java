/** Rules on capital. */
@NullMarked
package vn.htx.core.rulebook.capital;

import org.jspecify.annotations.NullMarked;
