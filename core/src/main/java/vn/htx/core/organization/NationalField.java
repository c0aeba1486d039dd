package vn.htx.core.organization;

/**
 * Lĩnh vực theo số liệu cả nước: the field under which figures of the nation count an organization that is not agricultural.
 * Finer than {@link Sector}, and no part of it: an office classes by what an organization does in the main, and no source read
 * says which business lines make which field.
 */
public enum NationalField {
    /** Công nghiệp – tiểu thủ công nghiệp. */
    INDUSTRY_CRAFT,
    /** Thương mại – dịch vụ. */
    TRADE_SERVICE,
    /** Vận tải. */
    TRANSPORT,
    /** Xây dựng. */
    CONSTRUCTION,
    /** Quỹ tín dụng nhân dân. */
    CREDIT_FUND,
    /** Môi trường. */
    ENVIRONMENT,
    /** Lĩnh vực khác. */
    OTHER
}
