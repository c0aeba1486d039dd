package vn.htx.core.investment;

/** Mục tiêu đầu tư: what an investment project builds or widens. */
public enum InvestmentPurpose {
    /** Sản xuất, vùng nguyên liệu. */
    PRODUCTION,
    /** Sơ chế, chế biến, bảo quản. */
    PROCESSING,
    /** Cửa hàng, chợ, kho phục vụ tiêu thụ. */
    TRADE,
    /** Dịch vụ, du lịch. */
    SERVICES,
    /** Kết cấu hạ tầng phục vụ thành viên. */
    INFRASTRUCTURE,
    /** Mục tiêu khác. */
    OTHER
}
