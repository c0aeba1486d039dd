package vn.htx.core.lifecycle;

/** Nội dung thay đổi: what is registered or notified when it changes (Law 17/2023/QH15, Articles 47 and 48). */
public enum ChangedMatter {
    /** Tên (Article 47.1). */
    NAME,
    /** Địa chỉ trụ sở chính (Article 47.1). */
    ADDRESS,
    /** Người đại diện theo pháp luật (Article 47.1). */
    LEGAL_REPRESENTATIVE,
    /** Vốn điều lệ (Article 47.1), when the change is large enough. */
    CHARTER_CAPITAL,
    /** Ngành, nghề kinh doanh (Article 48). */
    LINES,
    /** Nội dung đăng ký thuế (Article 48). */
    TAX_DATA,
    /** Thành viên là nhà đầu tư nước ngoài (Article 48). */
    FOREIGN_MEMBERS
}
