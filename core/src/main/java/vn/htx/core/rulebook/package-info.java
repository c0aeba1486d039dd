/**
 * The rules of the law on organizations and filings, and what they judge: an organization on a day, a filing before it is
 * accepted.
 */
@NullMarked
package vn.htx.core.rulebook;

import org.jspecify.annotations.NullMarked;
