package vn.htx.core.evaluation;

/** Xếp loại: the ranks of an evaluation, from the best down (Circular 09/2017/TT-BNNPTNT, Article 6.1). */
public enum Rank {
    /** Tốt. */
    GOOD,
    /** Khá. */
    FAIR,
    /** Trung bình. */
    AVERAGE,
    /** Yếu. */
    WEAK
}
