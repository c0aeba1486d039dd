package vn.htx.reporting.policies;

import vn.htx.reporting.definition.Reckoned;

/** Tiêu chí so sánh: what is looked at before and after. */
enum Quality {
    /** Số thành viên. */
    MEMBERS(Reckoned.COMPARED_MEMBERS),
    /** Vốn điều lệ. */
    CAPITAL(Reckoned.COMPARED_CAPITAL),
    /** Doanh thu của năm. */
    REVENUE(Reckoned.COMPARED_REVENUE),
    /** Được xếp loại tốt hoặc khá: 1 or 0, so that the mean is the part of those ranked. */
    GOOD_OR_FAIR(Reckoned.COMPARED_GOOD_OR_FAIR);

    private final Reckoned indicator;

    Quality(Reckoned indicator) {
        this.indicator = indicator;
    }

    Reckoned indicator() {
        return indicator;
    }
}
