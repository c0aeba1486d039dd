package vn.htx.core.annual;

/** Bước xử lý báo cáo: what authorities do with a report that was submitted, in their order. */
public enum ReportStep {
    /** Đã kiểm tra. */
    CHECKED,
    /** Đã duyệt. */
    APPROVED,
    /** Đã khóa: its figures are issued. */
    LOCKED
}
