package vn.htx.core.disclosure;

/** Thông tin phải công khai: what is made known to members (Law 17/2023/QH15, Article 14.1). */
public enum DisclosedMatter {
    /** Điều lệ, quy chế. */
    CHARTER_AND_RULES,
    /** Nghị quyết, quyết định. */
    RESOLUTION,
    /** Danh sách, tỷ lệ phần vốn góp của thành viên chính thức, thành viên liên kết góp vốn. */
    CONTRIBUTIONS,
    /** Báo cáo tài chính năm. */
    FINANCIAL_STATEMENTS,
    /** Tình hình sử dụng quỹ chung không chia, tài sản chung không chia. */
    INDIVISIBLE_USE,
    /** Thông tin về đào tạo, bồi dưỡng. */
    TRAINING,
    /** Nội dung khác theo Điều lệ. */
    OTHER
}
