package vn.htx.core.governance;

/** Người triệu tập đại hội thành viên (Law 17/2023/QH15, Article 59). */
public enum Caller {
    /** Hội đồng quản trị. */
    BOARD,
    /** Chủ tịch hội đồng quản trị: when the board failed to meet twice. */
    BOARD_CHAIR,
    /** Giám đốc (tổng giám đốc), in simplified governance. */
    DIRECTOR,
    /** Ban kiểm soát, kiểm soát viên: when those before do not call. */
    SUPERVISORS,
    /** Đại diện thành viên chính thức: when nobody before does. */
    MEMBERS,
    /** Sáng lập viên: of a founding meeting. */
    FOUNDERS
}
