package vn.htx.core.linkage;

/** Vai trò của bên tham gia: what a partner does in a linkage project. */
public enum PartnerRole {
    /** Cung ứng vật tư, dịch vụ đầu vào. */
    SUPPLIER,
    /** Sản xuất. */
    PRODUCER,
    /** Sơ chế, chế biến. */
    PROCESSOR,
    /** Thu mua, tiêu thụ. */
    BUYER,
    /** Tư vấn, chuyển giao kỹ thuật. */
    ADVISER,
    /** Cấp tín dụng. */
    LENDER
}
