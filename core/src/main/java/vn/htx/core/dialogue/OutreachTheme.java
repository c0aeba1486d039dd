package vn.htx.core.dialogue;

/** Chủ đề tuyên truyền: what an outreach session is about. */
public enum OutreachTheme {
    /** Luật Hợp tác xã. */
    COOPERATIVE_LAW,
    /** Đất đai. */
    LAND,
    /** Môi trường. */
    ENVIRONMENT,
    /** Cải cách hành chính. */
    ADMINISTRATIVE_REFORM,
    /** Chính sách hỗ trợ. */
    SUPPORT,
    /** Thuế, tài chính, kế toán. */
    FINANCE,
    /** Thị trường, xúc tiến thương mại. */
    MARKET,
    /** Khoa học, công nghệ, chuyển đổi số. */
    TECHNOLOGY,
    /** Khác. */
    OTHER
}
