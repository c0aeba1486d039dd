/** Rules on evaluations: points within their maxima, points that follow from figures, who is ranked, and by when. */
@NullMarked
package vn.htx.core.rulebook.evaluation;

import org.jspecify.annotations.NullMarked;
