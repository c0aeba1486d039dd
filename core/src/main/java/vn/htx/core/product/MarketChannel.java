package vn.htx.core.product;

/** Kênh tiêu thụ: how a product reaches its buyers. */
public enum MarketChannel {
    /** Bán trực tiếp, chợ, đại lý. */
    DIRECT,
    /** Siêu thị, chuỗi cửa hàng. */
    SUPERMARKET,
    /** Doanh nghiệp bao tiêu. */
    ENTERPRISE,
    /** Sàn thương mại điện tử. */
    E_COMMERCE,
    /** Kênh khác. */
    OTHER
}
