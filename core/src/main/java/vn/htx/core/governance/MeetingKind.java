package vn.htx.core.governance;

/** Loại đại hội thành viên (Law 17/2023/QH15, Articles 39 and 57.1). */
public enum MeetingKind {
    /** Hội nghị thành lập: before the organization is registered. */
    FOUNDING,
    /** Đại hội thường niên: once a year. */
    ANNUAL,
    /** Đại hội định kỳ: of simplified governance, between annual ones. */
    PERIODIC,
    /** Đại hội bất thường. */
    EXTRAORDINARY
}
