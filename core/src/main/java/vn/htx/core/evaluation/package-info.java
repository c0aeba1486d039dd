/**
 * Evaluation and ranking of organizations (đánh giá, xếp loại): schemes as versioned data a host adopts, scores by criterion
 * from the organization's own to the authority's confirmation, and what follows from them. Totals and ranks are derived,
 * never stored.
 */
@NullMarked
package vn.htx.core.evaluation;

import org.jspecify.annotations.NullMarked;
