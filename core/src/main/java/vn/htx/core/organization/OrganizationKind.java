package vn.htx.core.organization;

/** Loại hình tổ chức: the three kinds of organization of the collective economy (Law 17/2023/QH15, Article 4). */
public enum OrganizationKind {
    /** Tổ hợp tác: a group on a cooperation contract, without legal personality (Article 4.21). */
    GROUP,
    /** Hợp tác xã: a cooperative (Article 4.7). */
    COOPERATIVE,
    /** Liên hiệp hợp tác xã: a union of cooperatives (Article 4.8). */
    UNION
}
