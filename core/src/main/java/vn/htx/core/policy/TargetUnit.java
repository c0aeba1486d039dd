package vn.htx.core.policy;

/** Đơn vị của chỉ tiêu: what the value of a target counts. */
public enum TargetUnit {
    /** Organizations, members, courses: things that are counted. */
    NUMBER,
    /** Whole hundredths (phần trăm). */
    PERCENT,
    /** Đồng. */
    DONG
}
