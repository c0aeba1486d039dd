package vn.htx.core.rulebook.support;

import static vn.htx.core.law.Confidence.DERIVED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.CitedFilingRule;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Dong;
import vn.htx.core.support.AwardSupport;
import vn.htx.core.support.SupportFacts;

/**
 * Trong phạm vi dự toán: the awards that burden a year are no more than the programme's budget of that year (R-SUP-08-BUDGET). A
 * remark and no refusal: budgets are adjusted within the year, often after the awards, and the award has been made.
 */
final class YearBudget extends CitedFilingRule<AwardSupport> {

    private static final String NOTE = "the budget is that of the programme, as filed";
    private static final ReasonCode NONE = ReasonCode.exemption(YearBudget.class, "support.no-budget", "year");
    private static final ReasonCode WITHIN =
            ReasonCode.requirement(YearBudget.class, "support.budget", "year", "budget", "awarded");

    YearBudget() {
        super(
                "R-SUP-08-BUDGET",
                AwardSupport.class,
                List.of(
                        RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", DERIVED)
                                .withNote(NOTE),
                        RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#17", DERIVED)
                                .withNote(NOTE)),
                Set.of(),
                NONE,
                WITHIN);
    }

    @Override
    protected Verdict judge(AwardSupport award, FiledAct filed, Law law) {
        List<Dong> budget = filed
                .after()
                .listFacts(FactQuery.all(SupportFacts.BUDGET)
                        .where("programme", award.line().programme())
                        .where("year", award.year())
                        .on(filed.day()))
                .stream()
                .map(known -> known.fact().value().amount())
                .toList();
        if (budget.isEmpty()) {
            return Verdict.notApplicable(NONE, "year", award.year());
        }
        Dong whole = budget.stream().reduce(Dong.ZERO, Dong::plus);
        Dong awarded = new Awards(filed.after()).countedOf(award.line().programme(), award.year());
        return Verdict.of(awarded.compareTo(whole) <= 0)
                .because(WITHIN, "year", award.year(), "budget", whole, "awarded", awarded);
    }
}
