/** Rules on who may be a member, and how many there must be. */
@NullMarked
package vn.htx.core.rulebook.member;

import org.jspecify.annotations.NullMarked;
