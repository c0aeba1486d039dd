package vn.htx.core.evaluation;

/** Bên có ý kiến: who objects to the outcome of an evaluation. */
public enum ObjectionOrigin {
    /** Tổ chức được đánh giá. */
    ORGANIZATION,
    /** Thành viên. */
    MEMBER,
    /** Cơ quan, tổ chức khác. */
    OTHER
}
