package vn.htx.core.supervision;

/** Lý do kiểm tra thêm trong năm: why an organization is visited again in one year. */
public enum RepeatGround {
    /** Có dấu hiệu vi phạm. */
    SIGNS_OF_VIOLATION,
    /** Có khiếu nại, tố cáo. */
    COMPLAINT,
    /** Kiểm tra việc thực hiện kết luận. */
    FOLLOW_UP,
    /** Nội dung khác, không trùng lặp. */
    OTHER_SUBJECT
}
