package vn.htx.core.policy;

/** Cách đặt chỉ tiêu: how the value of a target is meant. */
public enum TargetSense {
    /** Just so many. */
    EXACTLY,
    /** Khoảng: about so many. */
    ABOUT,
    /** Ít nhất: so many or more. */
    AT_LEAST,
    /** Trên: more than so many. */
    MORE_THAN,
    /** Dưới: fewer than so many. */
    LESS_THAN
}
