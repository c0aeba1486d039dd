/**
 * The neutral document tree in which acts, entries and people are written down, its one canonical form, and the
 * mapping between records and documents. Backends and the command line see documents; nobody else maps records.
 */
@NullMarked
package vn.htx.core.document;

import org.jspecify.annotations.NullMarked;
