package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.DealingKind;
import vn.htx.core.lifecycle.RecordDealing;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.Reference;
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
