package vn.htx.core.statistics;

import static vn.htx.core.statistics.Definitions.average;
import static vn.htx.core.statistics.Definitions.ofYear;
import static vn.htx.core.statistics.Definitions.share;

import java.util.List;
import vn.htx.core.finance.FinanceFacts;

/** Kết quả sản xuất, kinh doanh: what financial statements of cooperatives and unions show, year by year. */
final class FinanceIndicators {

    private static final Basis REPORTS = Basis.practice(Practices.NATIONAL_OVERVIEW, Practices.WHITE_BOOK);

    /** Số hợp tác xã có số liệu năm: what averages of a year are taken over. */
    static final Indicator REPORTING = ofYear(
            "cooperatives.with-figures",
            "cooperatives",
            FactMeasure.distinct(FinanceFacts.YEARLY_FIGURES, FactMeasure.ORGANIZATION)
                    .whose(Dimension.KIND, "cooperative"),
            REPORTS);

    /** Người lao động. */
    static final Indicator WORKERS = ofYear("cooperatives.workers", "people", year("workers"), REPORTS);

    private static final Indicator ASSETS = money("cooperatives.assets", "totalAssets");
    private static final Indicator EQUITY = money("cooperatives.equity", "equity");
    private static final Indicator WORKING_CAPITAL = money("cooperatives.working-capital", "totalCapital");
    private static final Indicator REVENUE = money("cooperatives.revenue", "revenue");
    private static final Indicator INTERNAL_REVENUE = money("cooperatives.revenue.internal", "internalRevenue");
    private static final Indicator PROFIT = money("cooperatives.profit", "profit");
    private static final Indicator MEMBER_INCOME = ofYear(
            "cooperatives.member-income",
            "dong",
            FactMeasure.sum(FinanceFacts.INCOME_SHARE, "amount").whose(Dimension.KIND, "cooperative"),
            Basis.law("law:17/2023/QH15#86"));
    private static final Indicator PAID_MEMBERS = ofYear(
            "cooperatives.member-income.members",
            "members",
            FactMeasure.distinct(FinanceFacts.INCOME_SHARE, "organization", "member")
                    .whose(Dimension.KIND, "cooperative"),
            Basis.law("law:17/2023/QH15#86"));

    /** All of them. */
    static final List<Indicator> ALL = List.of(
            REPORTING,
            WORKERS,
            average("cooperatives.workers.average", WORKERS, REPORTING, REPORTS),
            ASSETS,
            average("cooperatives.assets.average", ASSETS, REPORTING, REPORTS),
            EQUITY,
            WORKING_CAPITAL,
            REVENUE,
            average("cooperatives.revenue.average", REVENUE, REPORTING, REPORTS),
            INTERNAL_REVENUE,
            share("cooperatives.revenue.internal.share", INTERNAL_REVENUE, REVENUE, Basis.law("law:17/2023/QH15#4.22")),
            PROFIT,
            average("cooperatives.profit.average", PROFIT, REPORTING, REPORTS),
            MEMBER_INCOME,
            PAID_MEMBERS,
            average("cooperatives.member-income.average", MEMBER_INCOME, PAID_MEMBERS, REPORTS),
            ofYear(
                    "unions.working-capital",
                    "dong",
                    FactMeasure.sum(FinanceFacts.YEARLY_FIGURES, "totalCapital").whose(Dimension.KIND, "union"),
                    Basis.practice(Practices.NINE_MONTHS_2023)));

    private FinanceIndicators() {}

    private static Indicator money(String id, String column) {
        return ofYear(id, "dong", year(column), REPORTS);
    }

    private static FactMeasure year(String column) {
        return FactMeasure.sum(FinanceFacts.YEARLY_FIGURES, column).whose(Dimension.KIND, "cooperative");
    }
}
