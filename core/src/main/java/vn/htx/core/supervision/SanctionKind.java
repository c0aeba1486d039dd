package vn.htx.core.supervision;

/** Hình thức xử lý: what a sanction is. */
public enum SanctionKind {
    /** Cảnh cáo. */
    WARNING,
    /** Phạt tiền. */
    FINE,
    /** Đình chỉ hoạt động có thời hạn. */
    SUSPENSION,
    /** Tước quyền sử dụng giấy phép có thời hạn. */
    LICENCE_WITHDRAWN,
    /** Tịch thu. */
    CONFISCATION,
    /** Bản án hình sự: a criminal judgment, which no administrative body gives. */
    CRIMINAL_JUDGMENT
}
