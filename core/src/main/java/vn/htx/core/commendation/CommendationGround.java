package vn.htx.core.commendation;

/** Thành tích: for what somebody is honoured or named a model. */
public enum CommendationGround {
    /** Sản xuất, kinh doanh hiệu quả. */
    BUSINESS,
    /** Lợi ích của thành viên. */
    MEMBERS,
    /** Cộng đồng, giảm nghèo. */
    COMMUNITY,
    /** Xây dựng nông thôn mới. */
    NEW_RURAL_AREAS,
    /** Liên kết chuỗi giá trị. */
    LINKAGE,
    /** Khoa học, công nghệ, chuyển đổi số. */
    TECHNOLOGY,
    /** Phong trào thi đua. */
    EMULATION,
    /** Khác. */
    OTHER
}
