package vn.htx.core.support;

/** Đối tượng vay vốn của Quỹ: who borrows from a support fund. */
public enum FundCustomer {
    /** Hợp tác xã. */
    COOPERATIVE,
    /** Liên hiệp hợp tác xã. */
    UNION,
    /** Tổ hợp tác: the group itself, not its members. */
    GROUP,
    /** Thành viên của tổ hợp tác. */
    MEMBER_OF_GROUP,
    /** Thành viên của hợp tác xã. */
    MEMBER_OF_COOPERATIVE,
    /** Doanh nghiệp, a member or not. */
    ENTERPRISE
}
