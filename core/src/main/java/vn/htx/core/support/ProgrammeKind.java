package vn.htx.core.support;

/** Loại chương trình: what kind of programme support is given under. */
public enum ProgrammeKind {
    /** Chương trình mục tiêu quốc gia. */
    NATIONAL_TARGET,
    /** Chương trình hỗ trợ của Trung ương, such as the one for the collective economy of 2021 to 2025. */
    NATIONAL_SUPPORT,
    /** Chính sách của địa phương, such as a resolution of a provincial council. */
    LOCAL,
    /** Quỹ hỗ trợ phát triển hợp tác xã. */
    SUPPORT_FUND,
    /** Dự án, nguồn khác: a project or another source. */
    OTHER
}
