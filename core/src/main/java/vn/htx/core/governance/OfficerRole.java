package vn.htx.core.governance;

/** Chức vụ trong hợp tác xã, liên hiệp hợp tác xã (Law 17/2023/QH15, Articles 11, 62, 65 to 72). */
public enum OfficerRole {
    /** Chủ tịch hội đồng quản trị. */
    BOARD_CHAIR,
    /** Thành viên hội đồng quản trị. */
    BOARD_MEMBER,
    /** Giám đốc (tổng giám đốc). */
    DIRECTOR,
    /** Trưởng ban kiểm soát. */
    SUPERVISOR_HEAD,
    /** Thành viên ban kiểm soát. */
    SUPERVISOR,
    /** Kiểm soát viên, in simplified governance. */
    CONTROLLER,
    /** Người đại diện theo pháp luật. */
    LEGAL_REPRESENTATIVE,
    /** Kế toán trưởng. */
    CHIEF_ACCOUNTANT,
    /** Thủ quỹ. */
    TREASURER;

    /** Whether who holds it sits on the board. */
    public boolean isOfBoard() {
        return this == BOARD_CHAIR || this == BOARD_MEMBER;
    }

    /** Whether who holds it sits on the supervisory board. */
    public boolean isOfSupervisoryBoard() {
        return this == SUPERVISOR_HEAD || this == SUPERVISOR;
    }

    /** Whether who holds it supervises: the supervisory board, or the controller. */
    public boolean isSupervising() {
        return isOfSupervisoryBoard() || this == CONTROLLER;
    }
}
