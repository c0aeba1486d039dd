package vn.htx.core.rulebook.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Effect;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Members;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class MinimumMembersTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 3, NOT_APPLICABLE, law.rule-not-in-force, ",
        "2013-07-01, 2, VIOLATED, group.members, decree:151/2007/NĐ-CP",
        "2013-07-01, 3, SATISFIED, group.members, decree:151/2007/NĐ-CP",
        "2013-07-01, 4, SATISFIED, group.members, decree:151/2007/NĐ-CP",
        "2019-11-24, 2, VIOLATED, group.members, decree:151/2007/NĐ-CP",
        "2019-11-24, 3, SATISFIED, group.members, decree:151/2007/NĐ-CP",
        "2019-11-25, 1, VIOLATED, group.members, decree:77/2019/NĐ-CP#3.1",
        "2019-11-25, 2, SATISFIED, group.members, decree:77/2019/NĐ-CP#3.1",
        "2024-06-30, 1, VIOLATED, group.members, decree:77/2019/NĐ-CP#3.1",
        "2024-06-30, 2, SATISFIED, group.members, decree:77/2019/NĐ-CP#3.1",
        "2024-07-01, 1, VIOLATED, group.members, law:17/2023/QH15#4.21",
        "2024-07-01, 2, SATISFIED, group.members, law:17/2023/QH15#4.21",
        "2026-11-01, 3, SATISFIED, group.members, law:17/2023/QH15#4.21",
    })
    void aGroupHasTwoMembersAndHadThreeBeforeTheDecreeOf2019(
            String day, int members, Kind kind, String reason, String citation) {
        var group =
                NewOrganization.group().withFounders(Members.official(members)).asGroup();

        var finding = History.empty().and("2013-01-01", group).standing("R-MEM-01", "group-x", day);

        Said.verdict(finding, kind, reason);
        assertThat(finding.citation().map(Object::toString).orElse(null)).isEqualTo(citation);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 7, NOT_APPLICABLE, law.rule-not-in-force, ",
        "2013-07-01, 6, VIOLATED, cooperative.members, law:23/2012/QH13#3.1",
        "2013-07-01, 7, SATISFIED, cooperative.members, law:23/2012/QH13#3.1",
        "2013-07-01, 8, SATISFIED, cooperative.members, law:23/2012/QH13#3.1",
        "2024-06-30, 6, VIOLATED, cooperative.members, law:23/2012/QH13#3.1",
        "2024-06-30, 7, SATISFIED, cooperative.members, law:23/2012/QH13#3.1",
        "2024-07-01, 4, VIOLATED, cooperative.members, law:17/2023/QH15#4.7",
        "2024-07-01, 5, SATISFIED, cooperative.members, law:17/2023/QH15#4.7",
        "2024-07-01, 6, SATISFIED, cooperative.members, law:17/2023/QH15#4.7",
        "2026-11-01, 4, VIOLATED, cooperative.members, law:17/2023/QH15#4.7",
    })
    void aCooperativeHasFiveOfficialMembersAndHadSevenUnderTheLawOf2012(
            String day, int members, Kind kind, String reason, String citation) {
        var finding = History.empty()
                .and("2013-01-01", Cooperatives.withOfficialMembers(members))
                .standing("R-MEM-02", "coop-x", day);

        Said.verdict(finding, kind, reason);
        assertThat(finding.citation().map(Object::toString).orElse(null)).isEqualTo(citation);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 4, NOT_APPLICABLE, law.rule-not-in-force, ",
        "2013-07-01, 3, VIOLATED, union.members, law:23/2012/QH13#3.2",
        "2013-07-01, 4, SATISFIED, union.members, law:23/2012/QH13#3.2",
        "2013-07-01, 5, SATISFIED, union.members, law:23/2012/QH13#3.2",
        "2024-06-30, 3, VIOLATED, union.members, law:23/2012/QH13#3.2",
        "2024-06-30, 4, SATISFIED, union.members, law:23/2012/QH13#3.2",
        "2024-07-01, 2, VIOLATED, union.members, law:17/2023/QH15#4.8",
        "2024-07-01, 3, SATISFIED, union.members, law:17/2023/QH15#4.8",
        "2024-07-01, 4, SATISFIED, union.members, law:17/2023/QH15#4.8",
        "2026-11-01, 2, VIOLATED, union.members, law:17/2023/QH15#4.8",
    })
    void aUnionHasThreeMemberCooperativesAndHadFourUnderTheLawOf2012(
            String day, int members, Kind kind, String reason, String citation) {
        var finding = union(Members.cooperatives(members)).standing("R-MEM-03", "union-x", day);

        Said.verdict(finding, kind, reason);
        assertThat(finding.citation().map(Object::toString).orElse(null)).isEqualTo(citation);
    }

    private static History union(List<Joining> founders) {
        History history = History.empty();
        for (int number = 1; number <= 5; number++) {
            history = history.and(
                    "2010-01-01",
                    NewOrganization.cooperative().withId("coop-" + number).asCooperative());
        }
        return history.and(
                "2013-01-01", NewOrganization.union().withFounders(founders).asUnion());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, SATISFIED, 7", // one kind of member: all count
        "2024-07-01, VIOLATED, 4", // only the official ones do
    })
    void onlyOfficialMembersCountFromTheLawOf2023(String day, Kind kind, String actual) {
        List<Joining> founders = Stream.concat(
                        Members.official(4).stream(),
                        Stream.of(
                                Joining.adult("l-1", Participation.CAPITAL_ONLY),
                                Joining.adult("l-2", Participation.USE_ONLY),
                                Joining.adult("l-3", Participation.LABOUR_ONLY)))
                .toList();
        var cooperative = NewOrganization.cooperative().withFounders(founders).asCooperative();

        var finding = History.empty().and("2014-01-01", cooperative).standing("R-MEM-02", "coop-x", day);

        Said.verdict(finding, kind, "cooperative.members");
        assertThat(finding.facts()).containsEntry("actual", actual);
    }

    @Test
    void whoeverIsNoCooperativeDoesNotCountInAUnion() {
        List<Joining> founders = Stream.concat(
                        Members.cooperatives(2).stream(),
                        Stream.of(Joining.body("b-1", MemberType.LEGAL_ENTITY, Participation.CAPITAL_AND_USE)))
                .toList();

        assertThat(union(founders).standing("R-MEM-03", "union-x", "2025-01-01").facts())
                .containsEntry("actual", "2");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, SATISFIED, 3", "2025-04-01, VIOLATED, 2"})
    void aMemberCooperativeCountsWhileItExists(String day, Kind kind, String actual) {
        History history = union(Members.cooperatives(3))
                .and("2025-04-01", new DissolveOrganization(new OrganizationId("coop-3")));

        var finding = history.standing("R-MEM-03", "union-x", day);

        Said.verdict(finding, kind, "union.members");
        assertThat(finding.facts()).containsEntry("actual", actual);
    }

    @Test
    void eachRuleIsAboutItsKindWhileItExists() {
        History history = History.empty().and("2025-01-01", Cooperatives.withOfficialMembers(3));
        History ended = history.and("2025-06-01", new DissolveOrganization(new OrganizationId("coop-x")));

        Said.verdict(
                history.standing("R-MEM-01", "coop-x", "2025-02-01"), Kind.NOT_APPLICABLE, "reach.other-organization");
        Said.verdict(
                history.standing("R-MEM-03", "coop-x", "2025-02-01"), Kind.NOT_APPLICABLE, "reach.other-organization");
        Said.verdict(ended.standing("R-MEM-02", "coop-x", "2025-05-31"), Kind.VIOLATED, "cooperative.members");
        Said.verdict(
                ended.standing("R-MEM-02", "coop-x", "2025-06-01"), Kind.NOT_APPLICABLE, "reach.other-organization");
        Said.inBothLanguages(
                ended.standing("R-MEM-02", "coop-x", "2025-06-01"),
                "Quy định không áp dụng đối với tổ chức này.",
                "The rule is not about this organization.");
    }

    @Test
    void foundingIsRefusedAndFallingShortLaterRemarkedOn() {
        assertThat(MinimumMembers.ofGroups().on("found-group")).isEqualTo(Effect.REFUSES);
        assertThat(MinimumMembers.ofCooperatives().on("found-cooperative")).isEqualTo(Effect.REFUSES);
        assertThat(MinimumMembers.ofCooperatives().on("convert-group")).isEqualTo(Effect.REFUSES);
        assertThat(MinimumMembers.ofUnions().on("found-union")).isEqualTo(Effect.REFUSES);
        assertThat(MinimumMembers.ofCooperatives().on("leave-organization")).isEqualTo(Effect.REMARKS);
        assertThat(MinimumMembers.ofCooperatives().on("rename-organization")).isEqualTo(Effect.REMARKS);
    }

    @Test
    void theReasonsAreSaidInBothLanguages() {
        var group = NewOrganization.group().withFounders(Members.official(1)).asGroup();
        History history = union(Members.cooperatives(2))
                .and("2025-01-01", group)
                .and("2025-01-01", Cooperatives.withOfficialMembers(4));

        Said.inBothLanguages(
                history.standing("R-MEM-01", "group-x", "2025-01-01"),
                "Tổ hợp tác phải có ít nhất 2 thành viên, hiện có 1.",
                "A group must have at least 2 members; this one has 1.");
        Said.inBothLanguages(
                history.standing("R-MEM-02", "coop-x", "2025-01-01"),
                "Hợp tác xã phải có ít nhất 5 thành viên chính thức, hiện có 4.",
                "A cooperative must have at least 5 official members; this one has 4.");
        Said.inBothLanguages(
                history.standing("R-MEM-03", "union-x", "2025-01-01"),
                "Liên hiệp hợp tác xã phải có ít nhất 3 hợp tác xã là thành viên chính thức, hiện có 2.",
                "A union must have at least 3 cooperatives as official members; this one has 2.");
    }
}
