package vn.htx.core.governance;

/** Người có quan hệ gia đình: who counts as family of somebody (Law 17/2023/QH15, Article 4.11). */
public enum FamilyRelation {
    /** Vợ, chồng. */
    SPOUSE,
    /** Cha đẻ, mẹ đẻ. */
    PARENT,
    /** Cha nuôi, mẹ nuôi. */
    ADOPTIVE_PARENT,
    /** Cha, mẹ vợ hoặc chồng. */
    PARENT_IN_LAW,
    /** Con đẻ. */
    CHILD,
    /** Con nuôi. */
    ADOPTED_CHILD,
    /** Con dâu, con rể. */
    CHILD_IN_LAW,
    /** Anh, chị, em ruột. */
    SIBLING,
    /** Anh rể, em rể, chị dâu, em dâu. */
    SPOUSE_OF_SIBLING,
    /** Anh, chị, em ruột của vợ hoặc chồng. */
    SIBLING_OF_SPOUSE
}
