package vn.htx.core.technology;

/** Lĩnh vực chuyển giao: what a technology that is transferred is for. */
public enum TechnologyField {
    /** Trồng trọt. */
    CULTIVATION,
    /** Chăn nuôi. */
    LIVESTOCK,
    /** Lâm nghiệp. */
    FORESTRY,
    /** Thủy sản. */
    FISHERY,
    /** Chế biến, bảo quản. */
    PROCESSING,
    /** Công nghệ số. */
    DIGITAL,
    /** Lĩnh vực khác. */
    OTHER
}
