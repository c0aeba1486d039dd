package vn.htx.core.support;

/** Phạm vi tính mức trần: which awards of a beneficiary a ceiling adds up. */
public enum CeilingScope {
    /** Those under the same measure. */
    MEASURE,
    /** Those under the same programme. */
    PROGRAMME,
    /** Cùng nội dung hỗ trợ: those for the same content, under whatever programme. */
    CONTENT,
    /** All support of the beneficiary. */
    ALL
}
