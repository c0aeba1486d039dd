package vn.htx.core.rulebook.capital;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.capital.CommitContribution;
import vn.htx.core.capital.Contribution;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Origin;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Members;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class CapitalShareTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 20, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 19, SATISFIED, capital.member-share",
        "2013-07-01, 20, SATISFIED, capital.member-share",
        "2013-07-01, 21, VIOLATED, capital.member-share",
        "2024-06-30, 20, SATISFIED, capital.member-share",
        "2024-06-30, 21, VIOLATED, capital.member-share",
        "2024-07-01, 29, SATISFIED, capital.member-share",
        "2024-07-01, 30, SATISFIED, capital.member-share",
        "2024-07-01, 31, VIOLATED, capital.member-share",
    })
    void oneMemberHoldsTwentyPercentOfACooperativeAndThirtyUnderTheLawOf2023(
            String day, long first, Kind kind, String reason) {
        History history = Contributions.cooperative("2013-01-01").and("2013-01-01", of100(first));

        Said.verdict(history.standing("R-CAP-03", "coop-x", day), kind, reason);
    }

    /** A hundred in all, the first member with so much, the rest in shares below any limit. */
    private static CommitContribution of100(long first) {
        long rest = 100 - first;
        long each = rest / 6;
        return Contributions.commitAll(first, each, each, each, each, each, rest - 5 * each);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 30, SATISFIED",
        "2024-06-30, 31, VIOLATED",
        "2024-07-01, 40, SATISFIED",
        "2024-07-01, 41, VIOLATED",
    })
    void oneMemberHoldsMoreOfAUnion(String day, long first, Kind kind) {
        History history = History.empty();
        for (int i = 1; i <= 4; i++) {
            history = history.and(
                    "2013-01-01",
                    NewOrganization.cooperative().withId("coop-" + i).asCooperative());
        }
        long rest = 100 - first;
        long each = rest / 3;
        List<Long> shares = List.of(first, each, each, rest - 2 * each);
        List<Contribution> contributions = IntStream.range(0, 4)
                .mapToObj(i -> Contribution.inDong("coop-" + (i + 1), shares.get(i)))
                .toList();
        history = history.and("2013-07-01", NewOrganization.union().asUnion())
                .and("2013-07-01", new CommitContribution(new OrganizationId("union-x"), "c-1", contributions));

        Said.verdict(history.standing("R-CAP-03", "union-x", day), kind, "capital.member-share");
    }

    /** F20: nobody contributed more, but another left. */
    @ParameterizedTest
    @CsvSource({"2025-02-28, SATISFIED, 1/4", "2025-03-01, VIOLATED, 1/3"})
    void aMemberComesToHoldTooMuchTheDayAnotherLeaves(String day, Kind kind, String share) {
        History history = Contributions.cooperative("2024-08-01")
                .and("2024-08-01", Contributions.commitAll(25, 25, 10, 10, 10, 10, 10))
                .and(
                        "2025-03-01",
                        new LeaveOrganization(
                                Contributions.COOPERATIVE, new MemberId("m-2"), LeaveOrganization.Reason.VOLUNTARY));

        var finding = history.standing("R-CAP-03", "coop-x", day);

        Said.verdict(finding, kind, "capital.member-share");
        assertThat(finding.facts()).containsEntry("share", share.equals("1/4") ? "25%" : share);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 31, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, 30, SATISFIED, capital.linked-share",
        "2024-07-01, 31, VIOLATED, capital.linked-share",
        "2024-07-01, 29, SATISFIED, capital.linked-share",
    })
    void capitalLinkedMembersTogetherHoldThirtyPercent(String day, long linked, Kind kind, String reason) {
        History history = withLast(Joining.adult("m-7", Participation.CAPITAL_ONLY), linked);

        Said.verdict(history.standing("R-CAP-04", "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 31, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 31, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 31, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 30, SATISFIED, capital.foreign-share",
        "2024-07-01, 31, VIOLATED, capital.foreign-share",
    })
    void foreignersTogetherHoldThirtyPercent(String day, long foreign, Kind kind, String reason) {
        Joining investor = new Joining(
                new MemberId("m-7"),
                MemberType.PERSON,
                Participation.CAPITAL_AND_USE,
                AgeBand.ADULT,
                Origin.FOREIGN_INVESTOR);

        Said.verdict(withLast(investor, foreign).standing("R-CAP-05", "coop-x", day), kind, reason);
    }

    private static History withLast(Joining last, long share) {
        List<Joining> founders = new ArrayList<>(Members.official(6));
        founders.add(last);
        long rest = 100 - share;
        long each = rest / 6;
        return History.empty()
                .and(
                        "2013-01-01",
                        NewOrganization.cooperative().withFounders(founders).asCooperative())
                .and("2013-01-01", Contributions.commitAll(each, each, each, each, each, rest - 5 * each, share));
    }

    @Test
    void withoutContributionsOnRecordNothingIsJudged() {
        Said.verdict(
                Contributions.cooperative("2024-08-01").standing("R-CAP-03", "coop-x", "2024-09-01"),
                Kind.NOT_APPLICABLE,
                "capital.none");
    }

    @Test
    void aBreachSaysHowItIsMadeGood() {
        var finding = Contributions.cooperative("2024-08-01")
                .and("2024-08-01", Contributions.commitAll(40, 10, 10, 10, 10, 10, 10))
                .standing("R-CAP-03", "coop-x", "2024-09-01");

        assertThat(finding.verdict()
                        .remedy()
                        .flatMap(way -> Optional.of(way.code().id())))
                .contains("capital.lower-share");
        Said.citing(finding, "law:17/2023/QH15#74.1");
        Said.inBothLanguages(
                finding,
                "Mỗi thành viên được góp tối đa 30% vốn điều lệ; có thành viên góp 40% của 100.000.000 đồng.",
                "One member may hold at most 30% of charter capital; one holds 40% of 100,000,000 đồng.");
    }
}
