package vn.htx.core.member;

/** What a member is in law (Law 17/2023/QH15, Articles 30 and 34). */
public enum MemberType {
    /** Cá nhân: an individual. */
    PERSON,
    /** Hộ gia đình: a household, through one representative. */
    HOUSEHOLD,
    /** Tổ hợp tác: a group in this register, through one representative. */
    GROUP,
    /** Hợp tác xã: a cooperative in this register. */
    COOPERATIVE,
    /** Pháp nhân Việt Nam: another Vietnamese legal entity. */
    LEGAL_ENTITY;

    /** Whether such a member is itself an organization in this register, and a member only while it exists. */
    public boolean isRegistered() {
        return this == GROUP || this == COOPERATIVE;
    }
}
