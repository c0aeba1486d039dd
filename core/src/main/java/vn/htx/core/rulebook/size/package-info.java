/** Rules on size. */
@NullMarked
package vn.htx.core.rulebook.size;

import org.jspecify.annotations.NullMarked;
