package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.DissolutionCause;
import vn.htx.core.lifecycle.OrderDissolution;
import vn.htx.core.lifecycle.RevocationGround;
import vn.htx.core.lifecycle.RevokeCertificate;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class TaxRevocationTest {

    private static final String RULE = "R-LIF-15";

    @ParameterizedTest
    @CsvSource({
        "2024-07-17, TAX_ENFORCEMENT, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-18, TAX_ENFORCEMENT, VIOLATED, revocation.dissolves",
        "2024-07-18, IDLE, SATISFIED, revocation.dissolves",
        "2024-07-18, FALSE_FILE, SATISFIED, revocation.dissolves",
    })
    void noDissolutionFollowsFromTaxEnforcement(String day, RevocationGround ground, Kind kind, String reason) {
        Said.verdict(
                Registered.cooperative()
                        .and("2024-07-01", new RevokeCertificate(Registered.COOP, ground))
                        .filing(RULE, day, ordered(DissolutionCause.REVOCATION)),
                kind,
                reason);
    }

    @Test
    void courtsAreFree() {
        History history = Registered.cooperative()
                .and("2024-07-18", new RevokeCertificate(Registered.COOP, RevocationGround.TAX_ENFORCEMENT));

        Said.verdict(
                history.filing(RULE, "2025-06-02", ordered(DissolutionCause.COURT)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
        Finding finding = history.filing(RULE, "2025-06-02", ordered(DissolutionCause.REVOCATION));
        Said.citing(finding, "decree:92/2024/NĐ-CP#53.5");
        Said.inBothLanguages(
                finding,
                "Thu hồi theo căn cứ tax-enforcement không dẫn đến giải thể.",
                "Revocation on the ground tax-enforcement leads to no dissolution.");
        assertThat(new TaxRevocation().refusesOn()).containsExactly("order-dissolution");
    }

    private static OrderDissolution ordered(DissolutionCause cause) {
        return new OrderDissolution(Registered.COOP, cause, Registered.DECISION, true);
    }
}
