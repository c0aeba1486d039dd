package vn.htx.core.product;

/** Tiêu chuẩn, chứng nhận chất lượng: which standard a product is certified to. */
public enum ProductStandard {
    /** VietGAP. */
    VIETGAP,
    /** GlobalGAP. */
    GLOBALGAP,
    /** Hữu cơ. */
    ORGANIC,
    /** Hệ thống bảo đảm cùng tham gia (PGS). */
    PGS,
    /** HACCP. */
    HACCP,
    /** ISO 22000. */
    ISO_22000,
    /** Tiêu chuẩn khác. */
    OTHER
}
