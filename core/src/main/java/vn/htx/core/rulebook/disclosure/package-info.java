/** Rules on reports and disclosure. */
@NullMarked
package vn.htx.core.rulebook.disclosure;

import org.jspecify.annotations.NullMarked;
