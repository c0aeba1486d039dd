package vn.htx.core.support;

/** Kết thúc hồ sơ hỗ trợ: how an award came to its end. */
public enum CaseClosing {
    /** Hoàn thành. */
    COMPLETED,
    /** Hủy bỏ: what was not paid is no longer owed. */
    CANCELLED
}
