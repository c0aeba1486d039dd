package vn.htx.core.governance;

/** Mô hình tổ chức quản trị (Law 17/2023/QH15, Article 56.1). */
public enum GovernanceModel {
    /** Đầy đủ: general meeting, board, director, supervisory board. */
    FULL,
    /** Rút gọn: general meeting, director, one controller. */
    SIMPLIFIED
}
