package vn.htx.core.reported;

/** Ghi chú của nguồn: what a source itself says of how it counted a figure. */
public enum FigureNote {
    /** Tổng số, kể cả ngừng hoạt động. */
    INCLUDES_NOT_OPERATING,
    /** Chỉ số đang hoạt động. */
    OPERATING_ONLY,
    /** Số kế hoạch, mục tiêu: what was to be reached, not what was. */
    PLANNED,
    /** Số ước tính. */
    ESTIMATED,
    /** Số cộng từ các số thành phần không khớp: its parts do not add up in the source. */
    PARTS_DISAGREE,
    /** Đơn vị tính không rõ: the source does not say what it counts. */
    UNIT_UNCLEAR
}
