package vn.htx.core.technology;

/** Nhóm ứng dụng: what kind of technology an organization uses. */
public enum AdoptionKind {
    /** Công nghệ cao. */
    HIGH_TECHNOLOGY,
    /** Tiêu chuẩn sản xuất. */
    STANDARD,
    /** Chuyển đổi số. */
    DIGITAL
}
