package vn.htx.core.support;

/** Lý do từ chối: why an application was refused. */
public enum RefusalReason {
    /** Không đủ điều kiện: a condition of the law is not met. */
    NOT_ELIGIBLE,
    /** Không thuộc đối tượng, nội dung của chính sách. */
    NOT_OF_THE_MEASURE,
    /** Hồ sơ không đầy đủ, không hợp lệ. */
    INCOMPLETE,
    /** Nộp sau thời hạn. */
    LATE,
    /** Đã hưởng đến mức trần. */
    CEILING_REACHED,
    /** Đã được hỗ trợ cùng nội dung từ nguồn khác. */
    ALREADY_SUPPORTED,
    /** Hết kinh phí. */
    BUDGET_SPENT,
    /** Thứ tự ưu tiên thấp hơn. */
    LOWER_PRIORITY
}
