package vn.htx.core.governance;

/** Hình thức họp (Law 17/2023/QH15, Article 57.3). */
public enum MeetingForm {
    /** Trực tiếp. */
    IN_PERSON,
    /** Trực tuyến. */
    ONLINE,
    /** Trực tiếp kết hợp trực tuyến. */
    MIXED
}
