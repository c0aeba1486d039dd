package vn.htx.core.dialogue;

/** Hình thức tuyên truyền: how an outreach session is held. */
public enum OutreachMethod {
    /** Hội nghị, tập huấn. */
    MEETING,
    /** Phát thanh, truyền hình, báo chí. */
    BROADCAST,
    /** Trực tuyến, mạng xã hội. */
    ONLINE,
    /** Tài liệu, tờ rơi. */
    PRINT,
    /** Tại cơ sở, trực tiếp đến tổ chức. */
    ON_SITE
}
