/**
 * How the JSON backend reads, writes and repairs its files. No API: nothing outside this module may use it.
 */
@NullMarked
package vn.htx.storage.json.internal;

import org.jspecify.annotations.NullMarked;
