package vn.htx.core.support;

/** Thời gian tính mức trần: over which awards of a beneficiary a ceiling is counted. */
public enum CeilingPeriod {
    /** Each award by itself. */
    AWARD,
    /** Awards of one budget year. */
    YEAR,
    /** All awards, whenever they were made. */
    WHOLE
}
