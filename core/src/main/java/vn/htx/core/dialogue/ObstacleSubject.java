package vn.htx.core.dialogue;

/** Nội dung vướng mắc: what an obstacle is about. */
public enum ObstacleSubject {
    /** Thủ tục thành lập. */
    FOUNDING_PROCEDURE,
    /** Tổ chức, quản lý. */
    MANAGEMENT,
    /** Đất đai. */
    LAND,
    /** Vốn, tín dụng. */
    CREDIT,
    /** Thuế, phí. */
    TAX,
    /** Thị trường, tiêu thụ sản phẩm. */
    MARKET,
    /** Môi trường. */
    ENVIRONMENT,
    /** Khoa học, công nghệ, chuyển đổi số. */
    TECHNOLOGY,
    /** Kết cấu hạ tầng. */
    INFRASTRUCTURE,
    /** Nguồn nhân lực. */
    PEOPLE,
    /** Tiếp cận chính sách hỗ trợ. */
    SUPPORT,
    /** Khác. */
    OTHER
}
