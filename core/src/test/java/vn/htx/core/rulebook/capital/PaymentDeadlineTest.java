package vn.htx.core.rulebook.capital;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.capital.AssetKind;
import vn.htx.core.capital.CommitContribution;
import vn.htx.core.capital.Contribution;
import vn.htx.core.capital.Valuation;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.Said;

class PaymentDeadlineTest {

    private static final String RULE = "R-CAP-07";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 2013-07-01, SATISFIED, duty.kept",
        "2013-07-01, 2014-01-01, SATISFIED, duty.kept",
        "2013-07-01, 2014-01-02, VIOLATED, capital.unpaid",
        "2023-12-30, 2024-06-30, SATISFIED, duty.kept",
        "2023-12-30, 2024-07-01, VIOLATED, capital.unpaid",
        "2024-07-01, 2025-01-01, SATISFIED, duty.kept",
        "2024-07-01, 2025-01-02, VIOLATED, capital.unpaid",
    })
    void aContributionIsPaidWithinSixMonths(String committed, String day, Kind kind, String reason) {
        var history = Contributions.cooperative(committed).and(committed, Contributions.commit("c-1", "m-1", 10));

        Said.verdict(history.standing(RULE, "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-30, VIOLATED, capital.unpaid", "2025-05-01, SATISFIED, duty.kept"})
    void aBreachEndsWithTheLastInstalment(String day, Kind kind, String reason) {
        var history = Contributions.cooperative("2024-08-01")
                .and("2024-08-01", Contributions.commit("c-1", "m-1", 10))
                .and("2024-09-01", Contributions.pay("p-1", "m-1", 9))
                .and("2025-05-01", Contributions.pay("p-2", "m-1", 1));

        Said.verdict(history.standing(RULE, "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-03, SATISFIED, duty.kept", "2025-03-04, VIOLATED, capital.unpaid"})
    void daysOfTransportAreNotCounted(String day, Kind kind, String reason) {
        var inKind = new Contribution(new MemberId("m-1"), Dong.of(10), AssetKind.OTHER, Valuation.ALL_MEMBERS, 30);
        var history = Contributions.cooperative("2024-08-01")
                .and("2024-08-01", new CommitContribution(Contributions.COOPERATIVE, "c-1", List.of(inKind)));

        Said.verdict(history.standing(RULE, "coop-x", day), kind, reason);
    }

    @Test
    void theBreachSaysWhoWhatAndByWhen() {
        var finding = Contributions.cooperative("2024-08-01")
                .and("2024-08-01", Contributions.commitAll(1, 1))
                .standing(RULE, "coop-x", "2025-06-01");

        assertThat(finding.facts())
                .containsEntry("about", "m-1")
                .containsEntry("arose", "2024-08-01")
                .containsEntry("due", "2025-02-01")
                .containsEntry("count", "2");
        assertThat(finding.verdict().remedy().orElseThrow().code().id()).isEqualTo("capital.pay");
        Said.citing(finding, "law:17/2023/QH15#74.4");
    }

    @Test
    void withoutCommitmentsNothingIsDue() {
        Said.verdict(
                Contributions.cooperative("2024-08-01").standing(RULE, "coop-x", "2025-06-01"),
                Kind.NOT_APPLICABLE,
                "duty.none");
    }
}
