package vn.htx.core.support;

/** Nguồn kinh phí: where the money of a programme comes from. */
public enum BudgetSource {
    /** Ngân sách trung ương. */
    CENTRAL,
    /** Ngân sách địa phương. */
    LOCAL,
    /** Nguồn huy động hợp pháp khác. */
    OTHER
}
