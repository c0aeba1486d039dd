/**
 * Finance: figures of a year, funds, indivisible assets, internal loans, enterprises and shares, the distribution of income and
 * audits. Acts, facts and exact arithmetic; what the law asks of them stands in the rulebook.
 */
@NullMarked
package vn.htx.core.finance;

import org.jspecify.annotations.NullMarked;
