/**
 * Commendation and exemplary models (khen thưởng, điển hình, hợp tác xã kiểu mới): who was honoured for what, and which
 * organizations others are to learn from, by a dated criterion.
 */
@NullMarked
package vn.htx.core.commendation;

import org.jspecify.annotations.NullMarked;
