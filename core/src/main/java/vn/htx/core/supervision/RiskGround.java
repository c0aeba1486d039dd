package vn.htx.core.supervision;

/** Tiêu chí lựa chọn theo rủi ro: why an organization is inspected. */
public enum RiskGround {
    /** Đã từng vi phạm. */
    PAST_VIOLATION,
    /** Có khiếu nại, tố cáo, phản ánh. */
    COMPLAINT,
    /** Nhận hỗ trợ của Nhà nước. */
    STATE_SUPPORT,
    /** Chậm hoặc không báo cáo. */
    REPORTING,
    /** Sổ đăng ký cho thấy chưa đúng quy định: the register's own findings. */
    REGISTER_FINDING,
    /** Lâu chưa được kiểm tra. */
    NOT_RECENTLY_INSPECTED,
    /** Kiểm tra theo chuyên đề. */
    THEME,
    /** Chọn ngẫu nhiên. */
    RANDOM
}
