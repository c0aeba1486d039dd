package vn.htx.core.training;

/** Chức danh của người học: what somebody trained is in the organization; one person counts under one role in a course. */
public enum TraineeRole {
    /** Giám đốc, tổng giám đốc. */
    DIRECTOR,
    /** Thành viên Hội đồng quản trị, tổ trưởng hoặc ban điều hành tổ hợp tác. */
    BOARD,
    /** Thành viên Ban kiểm soát, kiểm soát viên. */
    SUPERVISOR,
    /** Kế toán. */
    ACCOUNTANT,
    /** Thành viên. */
    MEMBER,
    /** Người lao động. */
    WORKER
}
