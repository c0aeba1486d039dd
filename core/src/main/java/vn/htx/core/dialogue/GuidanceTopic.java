package vn.htx.core.dialogue;

/** Nội dung hướng dẫn: what somebody asked to be guided in. */
public enum GuidanceTopic {
    /** Thành lập, đăng ký theo Luật Hợp tác xã. */
    REGISTRATION,
    /** Thay đổi nội dung đăng ký. */
    CHANGE,
    /** Chuyển đổi, tổ chức lại, giải thể. */
    REORGANIZATION,
    /** Điều lệ, tổ chức quản trị. */
    GOVERNANCE,
    /** Tài chính, thuế. */
    FINANCE,
    /** Chính sách hỗ trợ. */
    SUPPORT,
    /** Khác. */
    OTHER
}
