package vn.htx.core.promotion;

/** Loại hoạt động xúc tiến thương mại: in which form products were promoted. */
public enum EventKind {
    /** Hội chợ, triển lãm. */
    FAIR,
    /** Hội nghị kết nối cung cầu, giới thiệu sản phẩm. */
    CONFERENCE,
    /** Tuần hàng, điểm giới thiệu sản phẩm. */
    SHOWCASE,
    /** Xúc tiến trực tuyến. */
    ONLINE
}
