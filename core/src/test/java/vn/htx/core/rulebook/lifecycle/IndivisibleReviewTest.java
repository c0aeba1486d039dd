package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.ResolveDissolution;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.rulebook.Said;

class IndivisibleReviewTest {

    private static final String RULE = "R-LIF-19";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, true, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, true, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, true, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, true, UNDETERMINED, law.rule-not-confirmed",
        "2024-10-31, false, UNDETERMINED, law.rule-not-confirmed",
        "2024-11-01, true, SATISFIED, dissolution.indivisible-reviewed",
        "2024-11-01, false, VIOLATED, dissolution.indivisible-reviewed",
    })
    void theResolutionStatesTheReview(String day, boolean reviewed, Kind kind, String reason) {
        Said.verdict(resolved(day, reviewed), kind, reason);
    }

    @Test
    void aResolutionWithoutItIsRemarkedOn() {
        Finding finding = resolved("2025-06-02", false);

        Said.citing(finding, "decree:113/2024/NĐ-CP#21");
        Said.inBothLanguages(
                finding,
                "Nghị quyết nq-1 chưa nêu kết quả rà soát quỹ và tài sản chung không chia đã được Đại hội thành viên"
                        + " thông qua.",
                "The resolution nq-1 does not state the indivisible fund and assets reviewed and approved by the"
                        + " meeting.");
        assertThat(new IndivisibleReview().refusesOn()).isEmpty();
        Said.verdict(
                Registered.cooperative().filing(RULE, "2025-06-02", new DissolveOrganization(Registered.COOP)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    private static Finding resolved(String day, boolean reviewed) {
        return Registered.cooperative()
                .filing(RULE, day, new ResolveDissolution(Registered.COOP, Registered.DECISION, true, false, reviewed));
    }
}
