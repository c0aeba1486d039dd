package vn.htx.core.statistics;

import static vn.htx.core.statistics.Definitions.begun;
import static vn.htx.core.statistics.Definitions.ofYear;
import static vn.htx.core.statistics.Definitions.standing;
import static vn.htx.core.statistics.Dimension.KIND;

import java.util.List;
import vn.htx.core.investment.InvestmentFacts;
import vn.htx.core.support.ApplicationOutcome;
import vn.htx.core.support.BeneficiaryKind;
import vn.htx.core.support.FundFacts;
import vn.htx.core.support.SupportFacts;
import vn.htx.core.support.SupportKind;

/** Hỗ trợ, đầu tư: what the State gave and lent, to whom, and what was bought with it. */
final class SupportIndicators {

    private static final Basis ARTICLE = Basis.practice(Practices.ARTICLE);
    private static final Basis SUPPORT_LAW = Basis.law("law:17/2023/QH15#17");
    private static final Basis LAND_LAW = Basis.law("law:17/2023/QH15#21");
    private static final Basis CREDIT_LAW = Basis.law("law:17/2023/QH15#23");
    private static final Basis FUND_LAW = Basis.law("law:17/2023/QH15#29");

    /** All of them. */
    static final List<Indicator> ALL = List.of(
            ofYear("support.budget", "dong", FactMeasure.sum(SupportFacts.BUDGET, "amount"), SUPPORT_LAW),
            begun("support.applications", "applications", FactMeasure.count(SupportFacts.APPLICATION), SUPPORT_LAW),
            begun(
                    "support.applications.refused",
                    "applications",
                    FactMeasure.count(SupportFacts.DECISION).where("outcome", ApplicationOutcome.REFUSED),
                    SUPPORT_LAW),
            begun("support.awards", "cases", FactMeasure.count(SupportFacts.AWARD), SUPPORT_LAW),
            begun("support.awarded", "dong", FactMeasure.sum(SupportFacts.AWARD, "amount"), SUPPORT_LAW),
            begun("support.paid", "dong", FactMeasure.sum(SupportFacts.PAYMENT, "amount"), SUPPORT_LAW),
            begun("support.recovered", "dong", FactMeasure.sum(SupportFacts.RECOVERY, "amount"), SUPPORT_LAW),
            begun(
                    "support.beneficiaries",
                    "beneficiaries",
                    FactMeasure.distinct(SupportFacts.AWARD, "beneficiary"),
                    SUPPORT_LAW),
            begun(
                    "support.organizations",
                    "organizations",
                    FactMeasure.distinct(SupportFacts.AWARD, FactMeasure.ORGANIZATION),
                    SUPPORT_LAW),
            begun("support.cooperatives", "cooperatives", cooperatives(), SUPPORT_LAW),
            begun(
                    "support.enterprises",
                    "enterprises",
                    FactMeasure.distinct(SupportFacts.AWARD, "beneficiary")
                            .where("beneficiaryKind", BeneficiaryKind.ENTERPRISE),
                    SUPPORT_LAW),
            begun(
                    "support.land.cooperatives",
                    "cooperatives",
                    cooperatives().where("kind", SupportKind.LAND),
                    LAND_LAW),
            begun(
                    "support.credit.cooperatives",
                    "cooperatives",
                    cooperatives().where("kind", SupportKind.CREDIT),
                    CREDIT_LAW),
            begun(
                    "support.young-workers.cooperatives",
                    "cooperatives",
                    cooperatives().where("measure", "ct-1804.lao-dong-tre"),
                    Basis.law("circular:124/2021/TT-BTC#10")),
            standing("fund.capital", "dong", FactMeasure.sum(FundFacts.FUND, "capital"), FUND_LAW),
            begun("fund.loans", "loans", FactMeasure.count(FundFacts.LOAN), FUND_LAW),
            begun("fund.lent", "dong", FactMeasure.sum(FundFacts.LOAN, "amount"), FUND_LAW),
            standing("fund.outstanding", "dong", FactMeasure.sum(FundFacts.LOAN, "outstanding"), FUND_LAW),
            begun(
                    "fund.cooperatives",
                    "cooperatives",
                    FactMeasure.distinct(FundFacts.LOAN, FactMeasure.ORGANIZATION)
                            .whose(KIND, "cooperative"),
                    FUND_LAW),
            begun(
                    "equipment.cooperatives",
                    "cooperatives",
                    FactMeasure.distinct(InvestmentFacts.EQUIPMENT, FactMeasure.ORGANIZATION)
                            .whose(KIND, "cooperative"),
                    ARTICLE),
            begun("equipment.state-funds", "dong", FactMeasure.sum(InvestmentFacts.EQUIPMENT, "stateFunds"), ARTICLE),
            begun("investment.projects", "projects", FactMeasure.count(InvestmentFacts.PROJECT), ARTICLE),
            begun(
                    "investment.cooperatives",
                    "cooperatives",
                    FactMeasure.distinct(InvestmentFacts.PROJECT, FactMeasure.ORGANIZATION)
                            .whose(KIND, "cooperative"),
                    ARTICLE));

    private SupportIndicators() {}

    private static FactMeasure cooperatives() {
        return FactMeasure.distinct(SupportFacts.AWARD, FactMeasure.ORGANIZATION)
                .whose(KIND, "cooperative");
    }
}
