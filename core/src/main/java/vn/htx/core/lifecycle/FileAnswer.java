package vn.htx.core.lifecycle;

/** Kết quả giải quyết hồ sơ: what the registration agency answers to a file (Law 17/2023/QH15, Article 42.4). */
public enum FileAnswer {
    /** Cấp giấy chứng nhận. */
    CERTIFIED,
    /** Yêu cầu sửa đổi, bổ sung hồ sơ. */
    AMENDMENT_REQUESTED,
    /** Từ chối. */
    REFUSED
}
