package vn.htx.core.governance;

/** Cơ quan họp: which body a meeting is of. */
public enum MeetingBody {
    /** Đại hội thành viên. */
    GENERAL_MEETING,
    /** Hội đồng quản trị. */
    BOARD
}
