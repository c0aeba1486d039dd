package vn.htx.core.organization;

/**
 * Vấn đề thuộc thẩm quyền của đại hội thành viên: what a general meeting, or in part the board, decides on (Law
 * 17/2023/QH15, Articles 61, 64 and 70; founding: Article 39).
 */
public enum MatterKind {
    /** Thành lập: that the organization is founded. */
    FOUNDING(Weight.ORDINARY),
    /** Thông qua, sửa đổi, bổ sung điều lệ. */
    CHARTER(Weight.SPECIAL),
    /** Đầu tư hoặc bán tài sản chung được chia: by its value an ordinary or a special matter. */
    DIVISIBLE_ASSET_DEAL(Weight.BY_VALUE),
    /** Đầu tư hoặc bán tài sản chung không chia. */
    INDIVISIBLE_ASSET_DEAL(Weight.SPECIAL),
    /** Chuyển đổi mô hình tổ chức quản trị. */
    GOVERNANCE_MODEL(Weight.SPECIAL),
    /** Chia, tách, hợp nhất, sáp nhập, chuyển đổi. */
    REORGANIZATION(Weight.SPECIAL),
    /** Giải thể. */
    DISSOLUTION(Weight.SPECIAL),
    /** Phá sản. */
    BANKRUPTCY(Weight.SPECIAL),
    /** Bầu, miễn nhiệm, bãi nhiệm. */
    ELECTION(Weight.ORDINARY),
    /** Thuê giám đốc (tổng giám đốc). */
    HIRED_DIRECTOR(Weight.ORDINARY),
    /** Báo cáo tài chính năm. */
    FINANCIAL_STATEMENTS(Weight.ORDINARY),
    /** Phân phối thu nhập. */
    DISTRIBUTION(Weight.ORDINARY),
    /** Xử lý khoản lỗ, khoản nợ. */
    LOSSES(Weight.ORDINARY),
    /** Mức trích lập các quỹ. */
    FUND_RATES(Weight.ORDINARY),
    /** Thành lập doanh nghiệp, góp vốn, mua cổ phần. */
    ENTERPRISE_OR_SHARES(Weight.ORDINARY),
    /** Tăng, giảm vốn điều lệ. */
    CAPITAL_CHANGE(Weight.ORDINARY),
    /** Trả lại vốn góp. */
    CAPITAL_RETURN(Weight.ORDINARY),
    /** Cho vay nội bộ. */
    INTERNAL_LENDING(Weight.ORDINARY),
    /** Kết nạp thành viên. */
    MEMBER_ADMISSION(Weight.ORDINARY),
    /** Chấm dứt tư cách, khai trừ thành viên. */
    MEMBER_TERMINATION(Weight.ORDINARY),
    /** Lựa chọn đơn vị kiểm toán. */
    AUDITOR(Weight.ORDINARY),
    /** Tạm ngừng kinh doanh. */
    SUSPENSION(Weight.ORDINARY),
    /** Vấn đề khác. */
    OTHER(Weight.ORDINARY);

    /** How large a majority a matter asks for. */
    private enum Weight {
        ORDINARY,
        SPECIAL,
        BY_VALUE
    }

    private final Weight weight;

    MatterKind(Weight weight) {
        this.weight = weight;
    }

    /** Whether it needs the special majority of Article 61.2, whatever its value. */
    public boolean isSpecial() {
        return weight == Weight.SPECIAL;
    }

    /** Whether its value decides if it needs the special majority. */
    public boolean isSpecialByValue() {
        return weight == Weight.BY_VALUE;
    }
}
