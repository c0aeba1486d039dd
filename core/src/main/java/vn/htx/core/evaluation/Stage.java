package vn.htx.core.evaluation;

/** Bước đánh giá: the steps of an evaluation, in their order. */
public enum Stage {
    /** Tự chấm điểm. */
    SELF_SCORE,
    /** Cơ quan cấp dưới kiểm tra. */
    CHECK,
    /** Cơ quan cấp trên xác nhận. */
    CONFIRMATION,
    /** Công bố kết quả. */
    PUBLICATION
}
