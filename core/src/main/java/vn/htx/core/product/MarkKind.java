package vn.htx.core.product;

/** Loại nhãn hiệu, thương hiệu: under what kind of mark a product is sold. */
public enum MarkKind {
    /** Thương hiệu chưa đăng ký bảo hộ. */
    BRAND,
    /** Nhãn hiệu hàng hóa. */
    TRADEMARK,
    /** Nhãn hiệu tập thể. */
    COLLECTIVE_MARK,
    /** Nhãn hiệu chứng nhận. */
    CERTIFICATION_MARK,
    /** Chỉ dẫn địa lý. */
    GEOGRAPHICAL_INDICATION
}
