package vn.htx.core.support;

/** Loại chính sách hỗ trợ: the kinds of policies the State supports organizations by (Law 17/2023/QH15, Articles 20–29). */
public enum SupportKind {
    /** Phát triển nguồn nhân lực, thông tin, tư vấn (Article 20). */
    PEOPLE,
    /** Đất đai (Article 21). */
    LAND,
    /** Thuế, phí và lệ phí (Article 22). */
    TAX,
    /** Tiếp cận vốn, bảo hiểm (Article 23). */
    CREDIT,
    /** Ứng dụng khoa học và công nghệ, đổi mới sáng tạo và chuyển đổi số (Article 24). */
    TECHNOLOGY,
    /** Tiếp cận và nghiên cứu thị trường (Article 25). */
    MARKET,
    /** Kết cấu hạ tầng, trang thiết bị (Article 26). */
    INFRASTRUCTURE,
    /** Tư vấn tài chính và đánh giá rủi ro (Article 27). */
    ADVICE,
    /** Hợp tác xã nông nghiệp (Article 28). */
    AGRICULTURE,
    /** Quỹ hỗ trợ phát triển hợp tác xã (Article 29): a source of support more than a kind of it. */
    FUND
}
