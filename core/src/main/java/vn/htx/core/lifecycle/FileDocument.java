package vn.htx.core.lifecycle;

/** Thành phần hồ sơ đăng ký thành lập: what a founding file is made of (Law 17/2023/QH15, Article 42.2). */
public enum FileDocument {
    /** Giấy đề nghị đăng ký thành lập. */
    APPLICATION,
    /** Điều lệ. */
    CHARTER,
    /** Nghị quyết của hội nghị thành lập. */
    FOUNDING_RESOLUTION,
    /** Danh sách thành viên chính thức, thành viên liên kết góp vốn. */
    MEMBER_LIST,
    /** Danh sách người đại diện theo pháp luật. */
    REPRESENTATIVE_LIST,
    /** Giấy chứng nhận đăng ký đầu tư, when there are foreign investors. */
    INVESTMENT_CERTIFICATES
}
