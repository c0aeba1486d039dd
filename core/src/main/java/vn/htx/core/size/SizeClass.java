package vn.htx.core.size;

/** Quy mô: the class of size of a cooperative or union, from the largest to the smallest (Law 17/2023/QH15, Article 16). */
public enum SizeClass {
    /** Lớn. */
    LARGE,
    /** Vừa. */
    MEDIUM,
    /** Nhỏ. */
    SMALL,
    /** Siêu nhỏ. */
    MICRO
}
