package vn.htx.core.lifecycle;

/** Căn cứ thu hồi giấy chứng nhận: the grounds of Law 17/2023/QH15, Article 103.1, and tax enforcement (Decree 92/2024/NĐ-CP, Article 53). */
public enum RevocationGround {
    /** Nội dung kê khai trong hồ sơ là giả mạo. */
    FALSE_FILE,
    /** Ngừng hoạt động mà không thông báo. */
    IDLE,
    /** Không báo cáo việc tuân thủ khi được yêu cầu. */
    NO_COMPLIANCE_REPORT,
    /** Không đủ số thành viên tối thiểu. */
    BELOW_MINIMUM,
    /** Vượt tỷ lệ thành viên là nhà đầu tư nước ngoài. */
    FOREIGN_SHARE,
    /** Vượt mức góp vốn tối đa. */
    CONTRIBUTION_MAXIMUM,
    /** Không tổ chức Đại hội thành viên thường niên. */
    NO_ANNUAL_MEETING,
    /** Theo quyết định của Tòa án, cơ quan có thẩm quyền. */
    COURT_OR_COMPETENT_BODY,
    /** Theo đề nghị của cơ quan quản lý thuế: no dissolution follows. */
    TAX_ENFORCEMENT
}
