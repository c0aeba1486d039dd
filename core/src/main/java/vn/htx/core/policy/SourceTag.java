package vn.htx.core.policy;

/** Mức độ tin cậy của nguồn: how a fact that ships with the library is supported. What is merely recalled does not ship. */
public enum SourceTag {
    /** Bài viết gốc: the article the library set out from says so. */
    SEED,
    /** The Vietnamese text itself was read. */
    VERIFIED,
    /** A secondary text that restates it was read. */
    CORROBORATED
}
