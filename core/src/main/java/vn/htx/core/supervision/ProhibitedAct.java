package vn.htx.core.supervision;

/**
 * Hành vi bị nghiêm cấm đối với tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã: what the law forbids an organization to do
 * (Law 17/2023/QH15, Article 7.2).
 */
public enum ProhibitedAct {
    /** Hoạt động khi không có giấy chứng nhận hoặc không đủ điều kiện. */
    WITHOUT_CERTIFICATE_OR_CONDITIONS,
    /** Kê khai không trung thực nội dung đăng ký. */
    UNTRUE_REGISTRATION,
    /** Vi phạm nguyên tắc tổ chức, hoạt động. */
    AGAINST_PRINCIPLES,
    /** Gian dối về thông tin, hồ sơ để trục lợi. */
    FALSE_PAPERS_FOR_GAIN,
    /** Sử dụng hỗ trợ không đúng mục đích. */
    SUPPORT_MISUSED
}
