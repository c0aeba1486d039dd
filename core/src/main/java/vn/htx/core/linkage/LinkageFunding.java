package vn.htx.core.linkage;

/** Nguồn của dự án liên kết: under which line a project is carried out; the two are counted apart. */
public enum LinkageFunding {
    /** Chương trình mục tiêu quốc gia. */
    NATIONAL_PROGRAMME,
    /** Dự án liên kết theo chuỗi giá trị, nguồn khác. */
    VALUE_CHAIN
}
