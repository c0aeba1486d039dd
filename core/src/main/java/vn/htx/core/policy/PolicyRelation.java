package vn.htx.core.policy;

/** How one policy document stands to another. */
public enum PolicyRelation {
    /** Thực hiện: carries it out. */
    CARRIES_OUT,
    /** Sửa đổi, bổ sung: amends it. */
    AMENDS,
    /** Thay thế: replaces it. */
    REPLACES,
    /** Bãi bỏ: repeals it. */
    REPEALS,
    /** Hướng dẫn: guides its application. */
    GUIDES
}
