package vn.htx.core.governance;

/** Tư cách của người giữ chức vụ (Law 17/2023/QH15, Article 62). */
public enum OfficerStanding {
    /** Thành viên chính thức. */
    OFFICIAL_MEMBER,
    /** Người đại diện của thành viên chính thức là tổ chức. */
    REPRESENTATIVE,
    /** Người được thuê. */
    HIRED
}
