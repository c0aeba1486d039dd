package vn.htx.core.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.htx.core.annual.AnnualFacts;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.finance.Fund;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.member.Headcount;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Organizations;
import vn.htx.core.organization.Reference;

/**
 * Các chỉ tiêu đo được của một năm: what the yearly figures of an organization give for the measures of schemes, as they stand on
 * a day. What is not recorded is not there.
 */
public final class YearMeasures {

    private final FactSource facts;
    private final OrganizationId organization;
    private final long year;
    private final LocalDate day;

    /** The measures of an organization's year, by what holds on a day. */
    public YearMeasures(FactSource facts, OrganizationId organization, long year, LocalDate day) {
        this.facts = facts;
        this.organization = organization;
        this.year = year;
        this.day = day;
    }

    /** The points a scheme gives for what is measured, by item. */
    public Map<Reference, Points> points(EvaluationScheme scheme) {
        Map<Reference, Points> points = new LinkedHashMap<>();
        scheme.items()
                .forEach(item -> item.measure()
                        .flatMap(measure -> find(measure, scheme.evaluatedYear()))
                        .flatMap(value -> scheme.pointsOf(item, value))
                        .ifPresent(earned -> points.put(item.code(), earned)));
        return points;
    }

    private Optional<Ratio> find(Measure measure, EvaluatedYear evaluated) {
        return switch (measure) {
            case REVENUE -> figures().map(own -> Ratio.of(own.revenue().amount(), 1));
            case REVENUE_TO_PLAN -> revenueToPlan();
            case INCOME_PER_MEMBER -> incomePerMember(evaluated);
            case DEVELOPMENT_FUND_SHARE -> share(Fund.DEVELOPMENT_INVESTMENT);
            case RESERVE_FUND_SHARE -> share(Fund.FINANCIAL_RESERVE);
        };
    }

    private Optional<YearlyFigures> figures() {
        return list(FinanceFacts.YEARLY_FIGURES).stream()
                .map(FinanceFacts.YearFigures::figures)
                .findFirst();
    }

    private Optional<Ratio> revenueToPlan() {
        return figures()
                .flatMap(own -> list(AnnualFacts.FIGURES).stream()
                        .flatMap(told -> told.plannedRevenue().stream())
                        .filter(Dong::isPositive)
                        .map(plan -> Ratio.of(own.revenue(), plan))
                        .findFirst());
    }

    /** What is left after tax for each member of the last day of the year. */
    private Optional<Ratio> incomePerMember(EvaluatedYear evaluated) {
        LocalDate last = evaluated.period(year).end().orElseThrow().minusDays(1);
        OrganizationKind kind =
                new Organizations(facts, last).findKind(organization).orElse(OrganizationKind.COOPERATIVE);
        long members = new Headcount(facts, organization, kind).all(last);
        return members == 0
                ? Optional.empty()
                : figures().map(own -> Ratio.of(own.profit().amount(), members));
    }

    /** What was set aside of the year's income; not known if no setting aside is recorded. */
    private Optional<Ratio> share(Fund fund) {
        List<FinanceFacts.FundMovement> allocations = list(FinanceFacts.FUND_MOVEMENT).stream()
                .filter(movement -> movement.fund() == fund && movement.use().isEmpty())
                .toList();
        Dong setAside =
                allocations.stream().map(FinanceFacts.FundMovement::amount).reduce(Dong.ZERO, Dong::plus);
        return figures()
                .filter(own -> !allocations.isEmpty())
                .map(YearlyFigures::profit)
                .filter(Dong::isPositive)
                .map(income -> Ratio.of(setAside, income));
    }

    private <F extends Record> List<F> list(FactType<F> type) {
        return facts
                .listFacts(FactQuery.all(type)
                        .where("organization", organization)
                        .where("year", year)
                        .on(day))
                .stream()
                .map(known -> known.fact().value())
                .toList();
    }
}
