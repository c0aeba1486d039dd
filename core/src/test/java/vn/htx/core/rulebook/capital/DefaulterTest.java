package vn.htx.core.rulebook.capital;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class DefaulterTest {

    private static final String RULE = "R-CAP-08";

    private static History committed() {
        return Contributions.cooperative("2013-01-01").and("2024-08-01", Contributions.commit("c-1", "m-1", 10));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, SATISFIED, capital.defaulter",
        "2025-02-01, SATISFIED, capital.defaulter",
        "2025-02-02, VIOLATED, capital.defaulter",
    })
    void whoPaidNothingInTimeIsKeptInBreach(String day, Kind kind, String reason) {
        Said.verdict(committed().standing(RULE, "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({"2, VIOLATED", "3, SATISFIED", "4, SATISFIED"})
    void whoPaidTheChartersLeastStays(long millions, Kind kind) {
        var history = committed()
                .and("2024-08-01", Contributions.charter(CharterParameter.MINIMUM_CONTRIBUTION, "3000000"))
                .and("2024-09-01", Contributions.pay("p-1", "m-1", millions));

        Said.verdict(history.standing(RULE, "coop-x", "2025-03-01"), kind, "capital.defaulter");
    }

    @Test
    void endingTheMembershipIsTheCure() {
        var history = committed()
                .and(
                        "2025-03-01",
                        new LeaveOrganization(
                                Contributions.COOPERATIVE,
                                new MemberId("m-1"),
                                LeaveOrganization.Reason.CAPITAL_UNPAID));

        assertThat(history.standing(RULE, "coop-x", "2025-02-28").facts()).containsEntry("member", "m-1");
        Said.verdict(history.standing(RULE, "coop-x", "2025-03-01"), Kind.SATISFIED, "capital.defaulter");
    }
}
