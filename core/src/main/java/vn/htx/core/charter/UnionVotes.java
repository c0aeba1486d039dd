package vn.htx.core.charter;

/** Cách tính phiếu biểu quyết trong liên hiệp hợp tác xã (Law 17/2023/QH15, Article 61.5). */
public enum UnionVotes {
    /** Ngang nhau: every member cooperative has one vote. */
    EQUAL,
    /** Theo số thành viên chính thức của từng hợp tác xã thành viên. */
    BY_MEMBERS
}
