package vn.htx.core.lifecycle;

/** Cấp của cơ quan đăng ký kinh doanh: at which level of administration the registration agency stands. */
public enum AgencyLevel {
    /** Cấp xã. */
    COMMUNE,
    /** Cấp huyện, until 2025-06-30. */
    DISTRICT,
    /** Cấp tỉnh. */
    PROVINCE
}
