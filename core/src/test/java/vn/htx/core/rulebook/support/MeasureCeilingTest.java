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
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.BudgetSource;
import vn.htx.core.support.CaseClosing;
import vn.htx.core.support.CeilingPeriod;
import vn.htx.core.support.CeilingScope;
import vn.htx.core.support.CloseCase;
import vn.htx.core.support.PayAward;
import vn.htx.core.support.SupportKind;

class MeasureCeilingTest {

    private static final String RULE = "R-SUP-08-MEASURE";

    private static History limited(Long amount, String share, CeilingScope scope, CeilingPeriod period) {
        return Supported.founded("2010-01-01")
                .and("2013-07-01", Supported.ceiling("brand", amount, share, scope, period))
                .and("2013-07-01", Supported.programme("p-2"))
                .and("2013-07-01", Supported.measure("label", "p-2", SupportKind.MARKET, false));
    }

    private static Finding award(History history, String day, long amount, Long cost) {
        return history.filing(RULE, day, Supported.award("a-9", "p-1", "brand", 2023, amount, cost));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 101, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 100, SATISFIED, support.ceiling",
        "2013-07-01, 101, VIOLATED, support.ceiling",
        "2024-06-30, 101, VIOLATED, support.ceiling",
        "2024-07-01, 99, SATISFIED, support.ceiling",
        "2024-07-01, 100, SATISFIED, support.ceiling",
        "2024-07-01, 101, VIOLATED, support.ceiling"
    })
    void anAwardIsNoMoreThanTheCeilingOfItsMeasure(String day, long amount, Kind kind, String reason) {
        History history = limited(100L, null, CeilingScope.MEASURE, CeilingPeriod.AWARD);
        Said.verdict(award(history, day, amount, null), kind, reason);
    }

    /** An earlier award of 60 under the same measure, or under one of another programme for the same content. */
    @ParameterizedTest
    @CsvSource({
        "p-1, brand, 2023, MEASURE, AWARD, SATISFIED",
        "p-1, brand, 2023, MEASURE, YEAR, VIOLATED",
        "p-1, brand, 2022, MEASURE, YEAR, SATISFIED",
        "p-1, brand, 2022, MEASURE, WHOLE, VIOLATED",
        "p-1, brand, 2022, PROGRAMME, WHOLE, VIOLATED",
        "p-2, label, 2022, MEASURE, WHOLE, SATISFIED",
        "p-2, label, 2022, PROGRAMME, WHOLE, SATISFIED",
        "p-2, label, 2022, CONTENT, WHOLE, VIOLATED",
        "p-2, label, 2022, ALL, WHOLE, VIOLATED"
    })
    void awardsAreAddedUpOverTheScopeAndPeriodOfTheCeiling(
            String programme, String measure, long year, CeilingScope scope, CeilingPeriod period, Kind kind) {
        History history = limited(100L, null, scope, period)
                .and("2022-03-01", Supported.award("a-1", programme, measure, year, 60, null));

        Said.verdict(award(history, "2023-03-01", 41, null), kind, "support.ceiling");
        Said.verdict(award(history, "2023-03-01", 40, null), Kind.SATISFIED, "support.ceiling");
    }

    @ParameterizedTest
    @CsvSource({"50, SATISFIED", "51, VIOLATED"})
    void aShareIsOfWhatTheThingCosts(long amount, Kind kind) {
        History history = limited(null, "50%", CeilingScope.MEASURE, CeilingPeriod.AWARD);
        Said.verdict(award(history, "2023-03-01", amount, 101L), kind, "support.ceiling");
        Said.verdict(award(history, "2023-03-01", amount, null), Kind.UNDETERMINED, "support.cost-unknown");
    }

    @Test
    void aShareAddsUpWhatOtherProgrammesGaveForTheSameProject() {
        History history = limited(null, "50%", CeilingScope.CONTENT, CeilingPeriod.AWARD)
                .and("2022-03-01", Supported.award("a-1", "p-2", "label", 2022, 30, 100L));
        Said.verdict(award(history, "2023-03-01", 20, 100L), Kind.SATISFIED, "support.ceiling");
        Said.verdict(award(history, "2023-03-01", 21, 100L), Kind.VIOLATED, "support.ceiling");
    }

    @Test
    void ofACancelledAwardOnlyWhatWasPaidCounts() {
        History history = limited(100L, null, CeilingScope.MEASURE, CeilingPeriod.WHOLE)
                .and("2022-03-01", Supported.award("a-1", "p-1", "brand", 2022, 60, null))
                .and(
                        "2022-04-01",
                        new PayAward(
                                Supported.ref("a-1"),
                                Supported.ref("1"),
                                Supported.line("brand", SupportKind.MARKET, Beneficiary.of(Supported.COOP)),
                                BudgetSource.LOCAL,
                                Dong.of(10)))
                .and("2022-05-01", new CloseCase(Supported.ref("a-1"), CaseClosing.CANCELLED));
        Said.verdict(award(history, "2023-03-01", 90, null), Kind.SATISFIED, "support.ceiling");
        Said.verdict(award(history, "2023-03-01", 91, null), Kind.VIOLATED, "support.ceiling");
    }

    @Test
    void withoutACeilingThereIsNothingToJudge() {
        Said.verdict(
                award(Supported.founded("2010-01-01"), "2023-03-01", 1, null),
                Kind.NOT_APPLICABLE,
                "support.no-ceiling");
        Said.verdict(
                Supported.founded("2010-01-01").filing(RULE, "2023-03-01", Supported.programme("p-3")),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void saysWhyAndNamesTheArticleThatSetsIt() {
        History history = limited(100L, null, CeilingScope.MEASURE, CeilingPeriod.AWARD);
        Finding finding = award(history, "2023-03-01", 1101, null);
        assertThat(new MeasureCeiling().refusesOn()).containsExactly("award-support");
        Said.inBothLanguages(
                finding,
                "Hỗ trợ 1.101 đồng, cộng dồn 1.101 đồng, vượt mức trần most 100 đồng (Điều 5 khoản 2, Nghị quyết 01/2022/NQ-HĐND).",
                "1,101 đồng are awarded, 1,101 in all, more than the 100 of the ceiling most (Article 5(2), Resolution 01/2022/NQ-HĐND).");
    }
}
