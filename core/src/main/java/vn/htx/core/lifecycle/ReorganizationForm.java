package vn.htx.core.lifecycle;

/** Hình thức tổ chức lại: the four forms of Law 17/2023/QH15, Articles 92 to 95. */
public enum ReorganizationForm {
    /** Chia: one ends, two or more are new. */
    DIVISION,
    /** Tách: one goes on, one or more are new. */
    SEPARATION,
    /** Hợp nhất: two or more end, one of the same kind is new. */
    CONSOLIDATION,
    /** Sáp nhập: one or more end into one of the same kind that goes on. */
    MERGER
}
