package vn.htx.core.supervision;

/** Kết quả giải quyết đơn: what was decided on a complaint. */
public enum ComplaintOutcome {
    /** Đúng toàn bộ. */
    UPHELD,
    /** Đúng một phần. */
    PARTLY_UPHELD,
    /** Sai, không có căn cứ. */
    REJECTED,
    /** Hòa giải thành. */
    SETTLED
}
