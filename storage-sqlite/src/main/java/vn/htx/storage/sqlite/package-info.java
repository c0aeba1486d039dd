/**
 * Keeps a register in one SQLite file of typed tables that any SQL tool can read. The tables are described in {@code
 * docs/schema.md}.
 */
@NullMarked
package vn.htx.storage.sqlite;

import org.jspecify.annotations.NullMarked;
