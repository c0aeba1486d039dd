package vn.htx.core.investment;

/** Tiến độ dự án đầu tư: how far an investment project has come. */
public enum InvestmentStage {
    /** Đề xuất, chuẩn bị. */
    PROPOSED,
    /** Đã được chấp thuận, quyết định đầu tư. */
    APPROVED,
    /** Đang thực hiện. */
    UNDER_WAY,
    /** Đã hoàn thành, đưa vào hoạt động. */
    COMPLETED,
    /** Dừng, không thực hiện. */
    STOPPED
}
