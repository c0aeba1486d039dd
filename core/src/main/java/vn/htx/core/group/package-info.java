/** What groups do among themselves: their contract, their meetings and votes, their common debts. */
@NullMarked
package vn.htx.core.group;

import org.jspecify.annotations.NullMarked;
