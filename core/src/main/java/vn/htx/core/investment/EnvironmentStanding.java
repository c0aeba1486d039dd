package vn.htx.core.investment;

/** Tình trạng thủ tục môi trường của dự án: where an investment project stands with environmental procedures. */
public enum EnvironmentStanding {
    /** Không thuộc diện phải làm thủ tục. */
    NOT_NEEDED,
    /** Chưa xong. */
    PENDING,
    /** Đã đăng ký môi trường. */
    REGISTERED,
    /** Đã phê duyệt báo cáo đánh giá tác động môi trường. */
    ASSESSED,
    /** Đã có giấy phép môi trường. */
    LICENSED
}
