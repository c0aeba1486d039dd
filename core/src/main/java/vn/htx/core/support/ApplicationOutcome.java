package vn.htx.core.support;

/** Kết quả xét hồ sơ: how an application was decided. */
public enum ApplicationOutcome {
    /** Chấp thuận. */
    APPROVED,
    /** Từ chối. */
    REFUSED
}
