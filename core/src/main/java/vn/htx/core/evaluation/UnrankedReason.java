package vn.htx.core.evaluation;

/** Lý do không xếp loại: why an organization has no rank in a year. */
public enum UnrankedReason {
    /** Hoạt động chưa đủ số tháng the scheme asks for. */
    TOO_YOUNG,
    /** Ngừng hoạt động trong năm longer than the scheme allows. */
    STOPPED,
    /** Không nộp phiếu tự chấm điểm. */
    NOT_SCORED,
    /** Do cơ quan khác xếp loại, as people's credit funds are by the State Bank. */
    RANKED_ELSEWHERE
}
