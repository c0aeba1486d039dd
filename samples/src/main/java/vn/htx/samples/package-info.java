/**
 * A seeded generator of filings: a province whose organizations, members and numbers are made up and say so, and whose
 * totals on the days of published figures are those figures.
 */
@NullMarked
package vn.htx.samples;

import org.jspecify.annotations.NullMarked;
