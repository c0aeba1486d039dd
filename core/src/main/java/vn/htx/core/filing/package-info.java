/**
 * Filings (hồ sơ) and the entries they become: an act in its envelope, and the same act as accepted, numbered and chained
 * by SHA-256.
 */
@NullMarked
package vn.htx.core.filing;

import org.jspecify.annotations.NullMarked;
