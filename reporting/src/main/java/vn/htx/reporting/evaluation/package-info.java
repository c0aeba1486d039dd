/**
 * The report on evaluation (đánh giá, xếp loại): ranks by year and area under each scheme, how cooperatives moved between
 * ranks, and who was left without one. Ranks are derived from points wherever they are counted.
 */
@NullMarked
package vn.htx.reporting.evaluation;

import org.jspecify.annotations.NullMarked;
