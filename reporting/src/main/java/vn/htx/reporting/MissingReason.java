package vn.htx.reporting;

import java.util.Locale;

/** Why a number is missing. */
public enum MissingReason {
    /** The register holds nothing that could be counted. */
    NOT_RECORDED,
    /** Whoever had to report the number has not done so. */
    NOT_REPORTED,
    /** The number is known and kept back, to protect the few people behind it. */
    WITHHELD,
    /** The question has no answer here, such as an average over nobody. */
    NOT_DEFINED,
    /** What is counted is not told apart by area. */
    NOT_BY_AREA;

    /** The stable id, such as {@code not-reported}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
