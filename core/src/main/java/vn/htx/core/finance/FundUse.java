package vn.htx.core.finance;

/** Mục đích sử dụng quỹ: what money of a fund is used for (Law 17/2023/QH15, Article 87). */
public enum FundUse {
    /** Hình thành, phát triển tài sản chung không chia (Article 87.1). */
    INDIVISIBLE_ASSET(true),
    /** Gửi tiết kiệm tại tổ chức tín dụng: idle money, which stays in the fund (Article 87.2). */
    SAVING(false),
    /** Bảo đảm khoản vay: idle money, which stays in the fund (Article 87.2). */
    COLLATERAL(false),
    /** Thành lập doanh nghiệp, góp vốn, mua cổ phần (Articles 81.5.b and 82.4.b). */
    ENTERPRISE_OR_SHARES(true),
    /** Chia cho thành viên. */
    SHARED_OUT(true),
    /** Mục đích khác. */
    OTHER(true);

    private final boolean spends;

    FundUse(boolean spends) {
        this.spends = spends;
    }

    /** Whether the money leaves the fund. */
    public boolean spends() {
        return spends;
    }

    /** Whether idle money is put to use and stays in the fund. */
    public boolean isOfIdleMoney() {
        return !spends;
    }
}
