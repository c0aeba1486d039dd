/**
 * Statistics asked with one small algebra (measure, filters, grouping, time) and answered with the same digits by every
 * backend: the reference evaluator here is slow and obvious, and decides.
 */
@NullMarked
package vn.htx.core.statistics;

import org.jspecify.annotations.NullMarked;
