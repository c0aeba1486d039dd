/**
 * The report as a value: figures, tables, charts and documents, with the point in time and the source of every number.
 * It knows labels by key, never by language; the renderers give it words.
 */
@NullMarked
package vn.htx.reporting;

import org.jspecify.annotations.NullMarked;
