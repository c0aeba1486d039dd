package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.capital.CommitContribution;
import vn.htx.core.capital.Contribution;
import vn.htx.core.capital.PayContribution;
import vn.htx.core.capital.RegisterCapitalChange;
import vn.htx.core.fact.Act;
import vn.htx.core.finance.AcquireShares;
import vn.htx.core.finance.Fund;
import vn.htx.core.finance.FundSource;
import vn.htx.core.finance.FundUse;
import vn.htx.core.finance.InvestmentGrounds;
import vn.htx.core.finance.LendInternally;
import vn.htx.core.finance.LendingGrounds;
import vn.htx.core.finance.PledgeIndivisibleAsset;
import vn.htx.core.finance.UseFund;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.DealingKind;
import vn.htx.core.lifecycle.RecordDealing;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class ForbiddenDealingTest {

    private static final String RULE = "R-LIF-16";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, DISPOSE_OF_ASSETS, false, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, DISPOSE_OF_ASSETS, false, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, DISPOSE_OF_ASSETS, false, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, DISPOSE_OF_ASSETS, false, VIOLATED, dissolution.dealing",
        "2024-07-01, HIDE_ASSETS, true, VIOLATED, dissolution.dealing",
        "2024-07-01, WAIVE_CLAIM, false, VIOLATED, dissolution.dealing",
        "2024-07-01, SECURE_DEBT, false, VIOLATED, dissolution.dealing",
        "2024-07-01, END_CONTRACT, false, VIOLATED, dissolution.dealing",
        "2024-07-01, RAISE_CAPITAL, false, VIOLATED, dissolution.dealing",
        "2024-07-01, NEW_CONTRACT, false, VIOLATED, dissolution.dealing",
        "2024-07-01, NEW_CONTRACT, true, SATISFIED, dissolution.dealing-allowed",
    })
    void sevenKindsAreForbiddenAndOneHasAnException(
            String day, DealingKind dealing, boolean carriesOut, Kind kind, String reason) {
        Said.verdict(
                dissolving()
                        .filing(
                                RULE,
                                day,
                                new RecordDealing(Registered.COOP, new Reference("gd-1"), dealing, carriesOut)),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "500000001, VIOLATED, dissolution.dealing",
        "500000000, NOT_APPLICABLE, reach.other-act",
        "499999999, NOT_APPLICABLE, reach.other-act",
    })
    void raisingCharterCapitalIsOneOfThem(long capital, Kind kind, String reason) {
        Said.verdict(
                dissolving().filing(RULE, "2025-06-02", new ChangeCharterCapital(Registered.COOP, Dong.of(capital))),
                kind,
                reason);
    }

    @TestFactory
    Stream<DynamicTest> actsOnCapitalAndFinanceAreSuchDealings() {
        Contribution contribution = Contribution.inDong("m-1", 1);
        Reference reference = new Reference("x-1");
        Map<Act, String> acts = Map.of(
                new CommitContribution(Registered.COOP, "c-1", List.of(contribution)),
                "raise-capital",
                new RegisterCapitalChange(Registered.COOP, Dong.of(500_000_001), LocalDate.of(2025, 6, 1)),
                "raise-capital",
                new AcquireShares(
                        Registered.COOP, new MemberId("dn-1"), Dong.of(1), InvestmentGrounds.KEPT, Optional.empty()),
                "new-contract",
                new PledgeIndivisibleAsset(Registered.COOP, reference, Optional.empty()),
                "dispose-of-assets",
                used(FundUse.COLLATERAL),
                "dispose-of-assets",
                new LendInternally(
                        Registered.COOP,
                        reference,
                        new MemberId("m-1"),
                        Dong.of(1),
                        LocalDate.of(2025, 12, 1),
                        Dong.of(100),
                        LendingGrounds.KEPT,
                        Optional.empty()),
                "new-contract",
                used(FundUse.SAVING),
                "",
                new PayContribution(Registered.COOP, "p-1", List.of(contribution), Optional.empty()),
                "",
                new RegisterCapitalChange(Registered.COOP, Dong.of(500_000_000), LocalDate.of(2025, 6, 1)),
                "");
        return acts.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey().toString(), () -> {
                    Finding finding = dissolving().filing(RULE, "2025-06-02", each.getKey());
                    assertThat(finding.facts().getOrDefault("kind", "")).isEqualTo(each.getValue());
                    Said.verdict(
                            finding,
                            each.getValue().isEmpty() ? Kind.NOT_APPLICABLE : Kind.VIOLATED,
                            each.getValue().isEmpty() ? "reach.other-act" : "dissolution.dealing");
                }));
    }

    private static UseFund used(FundUse use) {
        return new UseFund(
                Registered.COOP,
                new Reference("q-1"),
                Fund.COMMON_INDIVISIBLE,
                FundSource.EXTERNAL_INCOME,
                2025,
                use,
                Dong.of(1),
                false);
    }

    @Test
    void beforeTheDecisionNothingIsForbidden() {
        RecordDealing pledge =
                new RecordDealing(Registered.COOP, new Reference("gd-1"), DealingKind.DISPOSE_OF_ASSETS, false);

        Said.verdict(
                Registered.cooperative().filing(RULE, "2025-06-02", pledge),
                Kind.NOT_APPLICABLE,
                "dissolution.undecided");
        Finding finding = dissolving().filing(RULE, "2025-06-02", pledge);
        Said.citing(finding, "law:17/2023/QH15#100.1");
        Said.inBothLanguages(
                finding,
                "Hoạt động dispose-of-assets bị cấm kể từ khi có quyết định giải thể ngày 01/06/2013.",
                "Dealings of the kind dispose-of-assets are forbidden since dissolution was decided on 01/06/2013.");
        assertThat(new ForbiddenDealing().refusesOn()).isEmpty();
    }

    private static History dissolving() {
        return Registered.cooperative().and("2013-06-01", Registered.dissolution());
    }
}
