package vn.htx.core.rulebook.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;
import vn.htx.core.support.BudgetSource;
import vn.htx.core.support.SetBudget;

class YearBudgetTest {

    private static final String RULE = "R-SUP-08-BUDGET";

    private static History budgeted() {
        return Supported.founded("2010-01-01")
                .and("2013-07-01", budget(BudgetSource.CENTRAL, 70))
                .and("2013-07-01", budget(BudgetSource.LOCAL, 30))
                .and("2013-07-01", Supported.award("a-1", "p-1", "brand", 2023, 60, null));
    }

    private static SetBudget budget(BudgetSource source, long amount) {
        return new SetBudget(Supported.ref("p-1"), 2023, source, Dong.of(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 41, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 40, SATISFIED, support.budget",
        "2013-07-01, 41, VIOLATED, support.budget",
        "2024-06-30, 41, VIOLATED, support.budget",
        "2024-07-01, 39, SATISFIED, support.budget",
        "2024-07-01, 40, SATISFIED, support.budget",
        "2024-07-01, 41, VIOLATED, support.budget"
    })
    void theAwardsOfAYearAreWithinItsBudgetFromAllSources(String day, long amount, Kind kind, String reason) {
        Said.verdict(
                budgeted().filing(RULE, day, Supported.award("a-2", "p-1", "brand", 2023, amount, null)), kind, reason);
    }

    @Test
    void aYearWithoutABudgetIsNotJudged() {
        Said.verdict(
                budgeted().filing(RULE, "2024-07-01", Supported.award("a-2", "p-1", "brand", 2024, 1, null)),
                Kind.NOT_APPLICABLE,
                "support.no-budget");
        Said.verdict(
                budgeted().filing(RULE, "2024-07-01", Supported.programme("p-3")),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void itRemarksAndRefusesNothing() {
        Finding finding = budgeted().filing(RULE, "2024-07-01", Supported.award("a-2", "p-1", "brand", 2023, 41, null));
        assertThat(new YearBudget().refusesOn()).isEmpty();
        Said.citing(finding, "law:17/2023/QH15#17");
        Said.inBothLanguages(
                finding,
                "Đã quyết định 101 đồng, vượt dự toán năm 2023 100 đồng.",
                "101 đồng are awarded, more than the budget of 2023, 100.");
    }
}
