/**
 * The overview (tổng quan): how many organizations and members there are, where, in which field and state, how they came
 * and went, what the State did for them, and by which policies. Every number is asked of a view, none twice, and each says
 * how to list what it counts.
 */
@NullMarked
package vn.htx.reporting.overview;

import org.jspecify.annotations.NullMarked;
