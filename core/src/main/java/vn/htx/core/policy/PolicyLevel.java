package vn.htx.core.policy;

/** Cấp ban hành: at which level a policy document was issued. */
public enum PolicyLevel {
    /** Trung ương. */
    CENTRAL,
    /** Tỉnh. */
    PROVINCE,
    /** Huyện, until 2025-06-30. */
    DISTRICT,
    /** Xã. */
    COMMUNE
}
