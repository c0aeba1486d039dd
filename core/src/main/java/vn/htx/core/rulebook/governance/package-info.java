/** Rules on governance. */
@NullMarked
package vn.htx.core.rulebook.governance;

import org.jspecify.annotations.NullMarked;
