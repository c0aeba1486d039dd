package vn.htx.core.annual;

/** Điểm cần xem lại: what does not fit together in a yearly report. A question to the organization, not a breach of law. */
public enum Remark {
    /** Lợi nhuận lớn hơn doanh thu. */
    PROFIT_ABOVE_REVENUE,
    /** Tổng tài sản khác tổng nguồn vốn. */
    ASSETS_UNEQUAL_CAPITAL,
    /** Lao động là thành viên nhiều hơn tổng số lao động. */
    MEMBER_WORKERS_ABOVE_WORKERS,
    /** Lao động là thành viên nhiều hơn số thành viên. */
    MEMBER_WORKERS_ABOVE_MEMBERS,
    /** Thành viên tham gia chuỗi giá trị nhiều hơn số thành viên. */
    CHAIN_MEMBERS_ABOVE_MEMBERS,
    /** Hộ nghèo và cận nghèo nhiều hơn số thành viên. */
    POOR_HOUSEHOLDS_ABOVE_MEMBERS,
    /** Số liệu tài chính thay đổi sau khi báo cáo đã khóa. */
    CHANGED_SINCE_LOCKED
}
