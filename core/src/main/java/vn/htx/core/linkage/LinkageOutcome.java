package vn.htx.core.linkage;

/** Kết quả kết thúc dự án: how a linkage project came to its end. */
public enum LinkageOutcome {
    /** Hoàn thành. */
    COMPLETED,
    /** Dừng trước hạn. */
    STOPPED
}
