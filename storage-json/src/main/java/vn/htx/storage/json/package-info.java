/**
 * The JSON backend: one filing is one line of a journal that is only ever added to, people stand in a vault apart from
 * it, and the whole register is in memory while open. The format is described in {@code docs/adr/0004-json-journal.md}.
 */
@NullMarked
package vn.htx.storage.json;

import org.jspecify.annotations.NullMarked;
