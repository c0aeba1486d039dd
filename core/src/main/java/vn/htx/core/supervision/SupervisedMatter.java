package vn.htx.core.supervision;

/** Lĩnh vực phát hiện, vi phạm: what a finding, violation or complaint is about. */
public enum SupervisedMatter {
    /** Đăng ký. */
    REGISTRATION,
    /** Thành viên. */
    MEMBERS,
    /** Vốn góp. */
    CAPITAL,
    /** Tổ chức quản trị. */
    GOVERNANCE,
    /** Tài chính, kế toán, quỹ, tài sản. */
    FINANCE,
    /** Sử dụng hỗ trợ của Nhà nước. */
    SUPPORT,
    /** Báo cáo, công khai thông tin. */
    REPORTING,
    /** Đất đai. */
    LAND,
    /** Môi trường. */
    ENVIRONMENT,
    /** Thuế. */
    TAX,
    /** Lao động, bảo hiểm. */
    LABOUR,
    /** Chất lượng, an toàn sản phẩm. */
    PRODUCT,
    /** Khác. */
    OTHER
}
