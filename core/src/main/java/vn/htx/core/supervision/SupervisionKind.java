package vn.htx.core.supervision;

/** Hình thức: how the State looks into an organization. */
public enum SupervisionKind {
    /** Thanh tra. */
    INSPECTION,
    /** Kiểm tra. */
    CHECK,
    /** Giám sát. */
    MONITORING
}
