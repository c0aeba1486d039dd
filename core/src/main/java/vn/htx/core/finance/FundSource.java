package vn.htx.core.finance;

/** Nguồn hình thành quỹ: where money of a fund comes from (Law 17/2023/QH15, Articles 84 and 101.2). */
public enum FundSource {
    /** Thu nhập từ giao dịch nội bộ (Article 84.1). */
    INTERNAL_INCOME,
    /** Thu nhập từ giao dịch bên ngoài (Article 84.2). */
    EXTERNAL_INCOME,
    /** Thu nhập từ doanh nghiệp do mình thành lập (Article 84.2). */
    ENTERPRISE_INCOME,
    /** Thu nhập từ góp vốn, mua cổ phần (Article 84.2). */
    SHARE_INCOME,
    /** Chuyển nhượng, thanh lý tài sản chung không chia do Nhà nước hỗ trợ (Article 84.3). */
    STATE_SUPPORTED_SALE,
    /** Chuyển nhượng, thanh lý tài sản chung không chia khác (Article 84.3). */
    INDIVISIBLE_ASSET_SALE,
    /** Khoản tặng cho, tài trợ bằng tiền (Article 84.4). */
    DONATION;

    /** Whether the rate of Article 84.2 applies: external income, and income from enterprises and shares. */
    public boolean isExternalIncome() {
        return this == EXTERNAL_INCOME || this == ENTERPRISE_INCOME || this == SHARE_INCOME;
    }
}
