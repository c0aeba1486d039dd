/** Contributions to charter capital: committed, paid, returned and passed on, kept as a ledger whose balance is a sum. */
@NullMarked
package vn.htx.core.capital;

import org.jspecify.annotations.NullMarked;
