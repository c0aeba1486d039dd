/**
 * What reports there are, and how the first of them, the overview (tổng quan), is made: how many organizations and members
 * there are, where, in which field and state, how they came and went, and by which policies. Every number is asked of a
 * view, none twice, and each says how to list what it counts.
 */
@NullMarked
package vn.htx.reporting.overview;

import org.jspecify.annotations.NullMarked;
