package vn.htx.core.commendation;

/** Hình thức khen thưởng: what an award is. */
public enum AwardKind {
    /** Huân chương. */
    ORDER,
    /** Cờ thi đua. */
    EMULATION_FLAG,
    /** Danh hiệu thi đua. */
    EMULATION_TITLE,
    /** Bằng khen. */
    CERTIFICATE_OF_MERIT,
    /** Giấy khen. */
    COMMENDATION_LETTER,
    /** Giải thưởng khác. */
    PRIZE
}
