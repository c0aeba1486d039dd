package vn.htx.core.policy;

/** Loại văn bản: what kind of document a policy stands in. */
public enum PolicyKind {
    /** Luật. */
    LAW,
    /** Nghị quyết. */
    RESOLUTION,
    /** Chỉ thị. */
    DIRECTIVE,
    /** Nghị định. */
    DECREE,
    /** Thông tư. */
    CIRCULAR,
    /** Quyết định. */
    DECISION,
    /** Kế hoạch. */
    PLAN,
    /** Chương trình. */
    PROGRAMME
}
