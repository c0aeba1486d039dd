package vn.htx.core.annual;

import java.util.Optional;
import java.util.function.Function;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.money.Dong;

/** Chỉ tiêu năm: a figure of a yearly report that is added up, averaged and compared; amounts in đồng. */
public enum AnnualFigure {
    /** Số thành viên. */
    MEMBERS(report -> Optional.of(report.members())),
    /** Vốn điều lệ. */
    CHARTER_CAPITAL(report -> Optional.of(report.charterCapital().amount())),
    /** Doanh thu. */
    REVENUE(report -> report.revenue().map(Dong::amount)),
    /** Doanh thu từ thành viên. */
    REVENUE_FROM_MEMBERS(report -> report.revenueFromMembers().map(Dong::amount)),
    /** Lợi nhuận. */
    PROFIT(report -> report.profit().map(Dong::amount)),
    /** Tổng tài sản. */
    ASSETS(report -> report.assets().map(Dong::amount)),
    /** Người lao động. */
    WORKERS(report -> report.statements().map(YearlyFigures::workers)),
    /** Người lao động là thành viên. */
    MEMBER_WORKERS(told(AnnualFigures::memberWorkers)),
    /** Thành viên tham gia chuỗi giá trị. */
    CHAIN_MEMBERS(told(AnnualFigures::chainMembers)),
    /** Cán bộ quản lý. */
    MANAGERS(told(AnnualFigures::managers)),
    /** Cán bộ quản lý có trình độ sơ cấp, trung cấp. */
    INTERMEDIATE_MANAGERS(told(AnnualFigures::intermediateManagers)),
    /** Cán bộ quản lý có trình độ cao đẳng, đại học trở lên. */
    COLLEGE_MANAGERS(told(AnnualFigures::collegeManagers)),
    /** Thu nhập bình quân của một thành viên. */
    INCOME_PER_MEMBER(
            report -> report.told().flatMap(AnnualFigures::incomePerMember).map(Dong::amount)),
    /** Thu nhập bình quân của một người lao động. */
    INCOME_PER_WORKER(
            report -> report.told().flatMap(AnnualFigures::incomePerWorker).map(Dong::amount)),
    /** Hộ thành viên nghèo. */
    POOR_HOUSEHOLDS(report -> report.told().flatMap(AnnualFigures::poorHouseholds)),
    /** Hộ thành viên cận nghèo. */
    NEAR_POOR_HOUSEHOLDS(report -> report.told().flatMap(AnnualFigures::nearPoorHouseholds));

    @SuppressWarnings("ImmutableEnumChecker") // every reading is a pure function
    private final Function<AnnualReport, Optional<Long>> reading;

    AnnualFigure(Function<AnnualReport, Optional<Long>> reading) {
        this.reading = reading;
    }

    private static Function<AnnualReport, Optional<Long>> told(Function<AnnualFigures, Long> part) {
        return report -> report.told().map(part);
    }

    /** The figure of a report, if known. */
    public Optional<Long> of(AnnualReport report) {
        return reading.apply(report);
    }

    /** The figure of a year beside that of the year before, if both are known. */
    public Optional<Comparison> compare(AnnualReport report, AnnualReport before) {
        return Comparison.of(of(report), of(before));
    }
}
