package vn.htx.core.product;

/** Lần công nhận OCOP: whether a product is recognized anew, again, or higher than before. */
public enum OcopOccasion {
    /** Công nhận lần đầu. */
    FIRST,
    /** Công nhận lại. */
    RENEWAL,
    /** Nâng hạng. */
    UPGRADE
}
