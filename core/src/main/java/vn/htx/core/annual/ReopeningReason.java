package vn.htx.core.annual;

/** Lý do mở lại báo cáo: why a submitted report goes back to its organization. */
public enum ReopeningReason {
    /** Số liệu sai. */
    FIGURES_WRONG,
    /** Số liệu thiếu. */
    FIGURES_MISSING,
    /** Tổ chức đề nghị sửa. */
    ORGANIZATION_ASKED,
    /** Kết luận kiểm tra, kiểm toán. */
    INSPECTION_OR_AUDIT
}
