package vn.htx.core.member;

/** Where a member comes from, as far as the law asks (Law 17/2023/QH15, Article 30). */
public enum Origin {
    /** Công dân Việt Nam, or a household or organization formed in Viet Nam. */
    VIETNAMESE,
    /** Người nước ngoài cư trú hợp pháp tại Việt Nam. */
    FOREIGN_RESIDENT,
    /** Nhà đầu tư cá nhân nước ngoài with an investment registration certificate. */
    FOREIGN_INVESTOR,
    /** Tổ chức kinh tế có vốn đầu tư nước ngoài. */
    FOREIGN_INVESTED
}
