package vn.htx.core.annual;

/** Trạng thái báo cáo năm: how far a yearly report has come. Never stored: it follows from what was done. */
public enum ReportState {
    /** Dự thảo: not submitted, or opened again and not submitted since. */
    DRAFT,
    /** Đã nộp. */
    SUBMITTED,
    /** Đã kiểm tra. */
    CHECKED,
    /** Đã duyệt. */
    APPROVED,
    /** Đã khóa. */
    LOCKED;

    /** The state after a step. */
    static ReportState after(ReportStep step) {
        return valueOf(step.name());
    }
}
