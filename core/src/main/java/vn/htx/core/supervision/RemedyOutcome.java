package vn.htx.core.supervision;

/** Kết quả thực hiện kiến nghị: how a remedy came to its end. */
public enum RemedyOutcome {
    /** Đã khắc phục. */
    DONE,
    /** Không còn phải thực hiện. */
    LIFTED
}
