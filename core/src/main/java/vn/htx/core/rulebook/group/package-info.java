/** Rules on groups: members, names, suspension, conversion. */
@NullMarked
package vn.htx.core.rulebook.group;

import org.jspecify.annotations.NullMarked;
