/**
 * The overview (tổng quan): how many organizations and members there are, where, in which field and state, how they came
 * and went over the years, and by which policies. Every number is asked of a view, and none is asked twice.
 */
@NullMarked
package vn.htx.reporting.overview;

import org.jspecify.annotations.NullMarked;
