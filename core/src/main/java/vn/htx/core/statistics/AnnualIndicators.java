package vn.htx.core.statistics;

import static vn.htx.core.statistics.Definitions.average;
import static vn.htx.core.statistics.Definitions.ofYear;
import static vn.htx.core.statistics.Definitions.share;
import static vn.htx.core.statistics.Dimension.KIND;

import java.util.List;
import vn.htx.core.annual.AnnualFacts;

/** Báo cáo năm của hợp tác xã: what cooperatives tell beside their financial statements. */
final class AnnualIndicators {

    private static final Basis REPORTS = Basis.practice(Practices.NATIONAL_OVERVIEW, Practices.WHITE_BOOK);
    private static final Basis STRATEGY = Basis.practice(Practices.STRATEGY);

    private static final Indicator MEMBER_WORKERS = told("cooperatives.workers.members", "people", "memberWorkers");
    private static final Indicator CHAIN_MEMBERS = told("cooperatives.chain-members", "members", "chainMembers");
    private static final Indicator UNTRAINED = told("cooperatives.managers.untrained", "people", "untrainedManagers");
    private static final Indicator INTERMEDIATE =
            told("cooperatives.managers.intermediate", "people", "intermediateManagers");
    private static final Indicator COLLEGE = told("cooperatives.managers.college", "people", "collegeManagers");
    private static final Indicator MANAGERS =
            new TotalIndicator("cooperatives.managers", List.of(UNTRAINED, INTERMEDIATE, COLLEGE), STRATEGY);
    private static final Indicator MEMBER_INCOME =
            told("cooperatives.income-per-member.sum", "dong", "incomePerMember");
    private static final Indicator MEMBER_INCOME_TOLD =
            telling("cooperatives.income-per-member.cooperatives", "incomePerMember");
    private static final Indicator WORKER_INCOME =
            told("cooperatives.income-per-worker.sum", "dong", "incomePerWorker");
    private static final Indicator WORKER_INCOME_TOLD =
            telling("cooperatives.income-per-worker.cooperatives", "incomePerWorker");

    /** All of them. */
    static final List<Indicator> ALL = List.of(
            MEMBER_WORKERS,
            share("cooperatives.workers.members.share", MEMBER_WORKERS, FinanceIndicators.WORKERS, REPORTS),
            CHAIN_MEMBERS,
            MANAGERS,
            UNTRAINED,
            INTERMEDIATE,
            COLLEGE,
            share("cooperatives.managers.intermediate.share", INTERMEDIATE, MANAGERS, STRATEGY),
            share("cooperatives.managers.college.share", COLLEGE, MANAGERS, STRATEGY),
            MEMBER_INCOME,
            MEMBER_INCOME_TOLD,
            average("cooperatives.income-per-member", MEMBER_INCOME, MEMBER_INCOME_TOLD, REPORTS),
            WORKER_INCOME,
            WORKER_INCOME_TOLD,
            average("cooperatives.income-per-worker", WORKER_INCOME, WORKER_INCOME_TOLD, REPORTS),
            told("cooperatives.poor-households", "households", "poorHouseholds"),
            told("cooperatives.near-poor-households", "households", "nearPoorHouseholds"),
            new PublishedIndicator(
                    "economy.direct-gdp-share", RatioIndicator.SHARE, Basis.practice(Practices.NATIONAL_OVERVIEW)));

    private AnnualIndicators() {}

    private static Indicator told(String id, String unit, String column) {
        return ofYear(id, unit, FactMeasure.sum(AnnualFacts.FIGURES, column).whose(KIND, "cooperative"), REPORTS);
    }

    /** The cooperatives that tell it. */
    private static Indicator telling(String id, String column) {
        return ofYear(
                id,
                "cooperatives",
                FactMeasure.distinct(AnnualFacts.FIGURES, FactMeasure.ORGANIZATION)
                        .present(column)
                        .whose(KIND, "cooperative"),
                REPORTS);
    }
}
