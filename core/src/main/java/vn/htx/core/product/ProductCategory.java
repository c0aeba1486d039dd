package vn.htx.core.product;

/** Nhóm sản phẩm: what kind of product it is. */
public enum ProductCategory {
    /** Nông sản tươi. */
    FRESH_PRODUCE,
    /** Thực phẩm chế biến. */
    FOOD,
    /** Đồ uống. */
    DRINK,
    /** Dược liệu và sản phẩm từ dược liệu. */
    HERBAL,
    /** Lâm sản. */
    FORESTRY,
    /** Thủ công mỹ nghệ. */
    HANDICRAFT,
    /** Dịch vụ, du lịch cộng đồng. */
    SERVICE,
    /** Sản phẩm khác. */
    OTHER
}
