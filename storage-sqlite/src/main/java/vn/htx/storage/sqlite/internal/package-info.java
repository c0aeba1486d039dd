/**
 * How the SQLite backend works inside: no API. jOOQ writes the SQL here, once for each text; plain JDBC prepares it once for
 * each connection and binds.
 */
@NullMarked
package vn.htx.storage.sqlite.internal;

import org.jspecify.annotations.NullMarked;
