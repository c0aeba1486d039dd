package vn.htx.core.investment;

/** Tình trạng đất đai của dự án: by what title an investment project has its land. */
public enum LandStanding {
    /** Không có nhu cầu sử dụng đất mới. */
    NOT_NEEDED,
    /** Chưa giải quyết xong. */
    PENDING,
    /** Được Nhà nước giao đất. */
    ALLOCATED,
    /** Thuê đất. */
    LEASED,
    /** Thành viên góp quyền sử dụng đất. */
    CONTRIBUTED,
    /** Đất của tổ chức. */
    OWN
}
