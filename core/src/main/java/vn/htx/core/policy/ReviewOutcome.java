package vn.htx.core.policy;

/** Kết quả rà soát: what a review of a policy document came to. */
public enum ReviewOutcome {
    /** Giữ nguyên: it stays as it is. */
    KEEP,
    /** Sửa đổi, bổ sung: it is to be amended. */
    AMEND,
    /** Thay thế: it is to be replaced. */
    REPLACE,
    /** Bãi bỏ: it is to be repealed. */
    REPEAL
}
