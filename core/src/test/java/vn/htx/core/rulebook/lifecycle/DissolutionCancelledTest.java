package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.CancelDissolution;
import vn.htx.core.lifecycle.NotifyDissolution;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class DissolutionCancelledTest {

    private static final String RULE = "R-LIF-12-CANCEL";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-17, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-18, SATISFIED, timely.within",
        "2024-11-30, SATISFIED, timely.within",
        "2024-12-01, SATISFIED, timely.within",
        "2024-12-02, VIOLATED, timely.within",
    })
    void aResolutionIsCancelledWithinSixMonthsOfTheNotice(String day, Kind kind, String reason) {
        String notified = day.startsWith("2013") ? "2013-06-01" : "2024-06-01";
        History history = Registered.cooperative()
                .and("2013-05-31", Registered.dissolution())
                .and(notified, new NotifyDissolution(Registered.COOP));

        Said.verdict(history.filing(RULE, day, cancelled()), kind, reason);
    }

    @Test
    void oneNotSentYetCanAlwaysBeCancelled() {
        Said.verdict(
                Registered.cooperative()
                        .and("2024-08-01", Registered.dissolution())
                        .filing(RULE, "2025-06-02", cancelled()),
                Kind.NOT_APPLICABLE,
                "dissolution.not-sent");
        Said.verdict(
                Registered.cooperative().filing(RULE, "2025-06-02", Registered.dissolution()),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
        Said.citing(Registered.cooperative().filing(RULE, "2025-06-02", cancelled()), "decree:92/2024/NĐ-CP#50.6");
        assertThat(new DissolutionCancelled().refusesOn()).containsExactly("cancel-dissolution");
    }

    private static CancelDissolution cancelled() {
        return new CancelDissolution(Registered.COOP, Registered.DECISION);
    }
}
