package vn.htx.core.member;

/** How old an individual is on the day of joining, as far as the law asks; so that rules never read birth dates. */
public enum AgeBand {
    /** Đủ 18 tuổi trở lên. */
    ADULT,
    /** Từ đủ 15 đến dưới 18 tuổi. */
    FROM_15_TO_17,
    /** Dưới 15 tuổi. */
    UNDER_15,
    /** Not an individual. */
    NOT_APPLICABLE
}
