package vn.htx.core.dialogue;

/** Đối tượng tuyên truyền: whom an outreach session is for. */
public enum OutreachAudience {
    /** Người đứng đầu cấp ủy, chính quyền, cơ quan. */
    HEADS,
    /** Cán bộ, công chức. */
    OFFICIALS,
    /** Cán bộ quản lý của tổ chức kinh tế tập thể. */
    MANAGERS,
    /** Thành viên. */
    MEMBERS,
    /** Nhân dân. */
    PUBLIC
}
