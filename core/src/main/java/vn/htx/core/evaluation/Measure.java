package vn.htx.core.evaluation;

import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;

/** Chỉ tiêu đo được: what of the yearly figures the points of an item follow from. */
public enum Measure {
    /** Doanh thu so với kế hoạch. */
    REVENUE_TO_PLAN(true),
    /** Doanh thu, in đồng. */
    REVENUE(false),
    /** Thu nhập bình quân một thành viên sau khi hoàn thành nghĩa vụ, in đồng. */
    INCOME_PER_MEMBER(false),
    /** Tỷ lệ trích lập quỹ đầu tư phát triển trên thu nhập. */
    DEVELOPMENT_FUND_SHARE(true),
    /** Tỷ lệ trích lập quỹ dự phòng tài chính trên thu nhập. */
    RESERVE_FUND_SHARE(true);

    private final boolean share;

    Measure(boolean share) {
        this.share = share;
    }

    /**
     * Reads where a band begins: a ratio such as {@code 120%}, or đồng.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    Ratio read(String text) {
        return share ? Ratio.parse(text) : Ratio.of(Dong.parse(text).amount(), 1);
    }
}
