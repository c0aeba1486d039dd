package vn.htx.core.law;

/** What the violation of a rule does to the filing that shows it. */
public enum Effect {
    /** The law forbids the act: the filing is refused (từ chối). */
    REFUSES,
    /** The act stands, with a remark (ghi chú): a state that breaks the law must be storable. */
    REMARKS
}
