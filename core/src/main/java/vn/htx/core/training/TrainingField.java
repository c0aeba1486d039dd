package vn.htx.core.training;

/** Lĩnh vực đào tạo: what a course is about. */
public enum TrainingField {
    /** Pháp luật, chính sách. */
    LAW_AND_POLICY,
    /** Quản trị, điều hành. */
    MANAGEMENT,
    /** Kế toán, tài chính, kiểm soát. */
    ACCOUNTING,
    /** Kỹ thuật sản xuất. */
    PRODUCTION,
    /** Thị trường, tiêu thụ sản phẩm. */
    MARKET,
    /** Công nghệ số, chuyển đổi số. */
    DIGITAL,
    /** Lĩnh vực khác. */
    OTHER
}
