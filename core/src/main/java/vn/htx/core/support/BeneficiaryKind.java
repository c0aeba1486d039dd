package vn.htx.core.support;

/** Loại đối tượng thụ hưởng: what kind of beneficiary support reaches, or takes part in an activity. */
public enum BeneficiaryKind {
    /** Tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã: an organization of the register; which kind, the register knows. */
    ORGANIZATION,
    /** Thành viên: a member, by the opaque id the register gives it. */
    MEMBER,
    /** Doanh nghiệp: an enterprise outside the register, by an id of the host's. */
    ENTERPRISE;

    /** The column of a measure that says whether it is for them. */
    String column() {
        return switch (this) {
            case ORGANIZATION -> "organizations";
            case MEMBER -> "members";
            case ENTERPRISE -> "enterprises";
        };
    }
}
