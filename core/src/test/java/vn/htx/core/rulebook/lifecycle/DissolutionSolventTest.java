package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.DissolutionCause;
import vn.htx.core.lifecycle.OrderDissolution;
import vn.htx.core.lifecycle.ResolveDissolution;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.rulebook.Said;

class DissolutionSolventTest {

    private static final String RULE = "R-LIF-11";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, true, false, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, true, false, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, true, false, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, true, false, SATISFIED, dissolution.solvent",
        "2024-07-01, false, false, VIOLATED, dissolution.solvent",
        "2024-07-01, true, true, VIOLATED, dissolution.dispute",
        "2024-07-01, false, true, VIOLATED, dissolution.dispute",
    })
    void debtsCanBePaidAndNoDisputeIsPending(String day, boolean payable, boolean dispute, Kind kind, String reason) {
        Said.verdict(
                Registered.cooperative()
                        .filing(
                                RULE,
                                day,
                                new ResolveDissolution(Registered.COOP, Registered.DECISION, payable, dispute, true)),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "true, SATISFIED",
        "false, VIOLATED",
    })
    void anOrderIsRemarkedOnOnly(boolean payable, Kind kind) {
        Finding finding = Registered.cooperative()
                .filing(
                        RULE,
                        "2025-06-02",
                        new OrderDissolution(Registered.COOP, DissolutionCause.COURT, Registered.DECISION, payable));

        Said.verdict(finding, kind, "dissolution.solvent");
        Said.citing(finding, "law:17/2023/QH15#97.2");
        assertThat(new DissolutionSolvent().refusesOn()).containsExactly("resolve-dissolution");
    }

    @Test
    void otherActsAreForOtherRules() {
        Said.verdict(
                Registered.cooperative().filing(RULE, "2025-06-02", new DissolveOrganization(Registered.COOP)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }
}
