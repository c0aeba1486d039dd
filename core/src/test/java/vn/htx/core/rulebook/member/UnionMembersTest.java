package vn.htx.core.rulebook.member;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.core.member.Participation.CAPITAL_AND_USE;
import static vn.htx.core.member.Participation.CAPITAL_ONLY;
import static vn.htx.core.member.Participation.USE_ONLY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class UnionMembersTest {

    private static final String RULE = "R-MEM-13";
    private static final OrganizationId UNION = new OrganizationId("union-x");

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, HOUSEHOLD, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, COOPERATIVE, SATISFIED, entrants.admissible",
        "2013-07-01, LEGAL_ENTITY, VIOLATED, union-members.not-eligible",
        "2024-06-30, LEGAL_ENTITY, VIOLATED, union-members.not-eligible",
        "2024-07-01, COOPERATIVE, SATISFIED, entrants.admissible",
        "2024-07-01, LEGAL_ENTITY, VIOLATED, union-members.not-eligible",
        "2024-07-01, HOUSEHOLD, VIOLATED, union-members.not-eligible",
        "2026-11-01, GROUP, VIOLATED, union-members.not-eligible",
    })
    void anOfficialMemberIsACooperative(String day, MemberType type, Kind kind, String reason) {
        Joining one = Joining.body("b-1", type, CAPITAL_AND_USE);

        Said.verdict(founding(day, one), kind, reason);
        Said.verdict(admitting(day, one), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, LEGAL_ENTITY, VIOLATED, union-members.not-eligible", // no linked members yet
        "2024-07-01, LEGAL_ENTITY, SATISFIED, entrants.admissible",
        "2024-07-01, COOPERATIVE, SATISFIED, entrants.admissible",
        "2024-07-01, HOUSEHOLD, VIOLATED, union-members.not-eligible",
        "2024-07-01, GROUP, VIOLATED, union-members.not-eligible",
    })
    void aLinkedMemberIsALegalEntity(String day, MemberType type, Kind kind, String reason) {
        for (Participation part : List.of(CAPITAL_ONLY, USE_ONLY)) {
            Said.verdict(admitting(day, Joining.body("b-1", type, part)), kind, reason);
        }
    }

    @Test
    void noIndividualIsAMember() {
        for (Participation part : List.of(CAPITAL_AND_USE, CAPITAL_ONLY, USE_ONLY)) {
            Said.verdict(
                    admitting("2025-01-01", Joining.adult("m-1", part)), Kind.VIOLATED, "union-members.not-eligible");
        }
    }

    @Test
    void aLinkedLegalEntityMayNotBecomeOfficial() {
        History history = union().and(
                        "2025-01-01",
                        new AdmitMembers(UNION, List.of(Joining.body("b-1", MemberType.LEGAL_ENTITY, CAPITAL_ONLY))));

        Said.verdict(
                history.filing(
                        RULE, "2025-02-01", new ChangeParticipation(UNION, new MemberId("b-1"), CAPITAL_AND_USE)),
                Kind.VIOLATED,
                "union-members.not-eligible");
        Said.verdict(
                history.filing(RULE, "2025-02-01", new ChangeParticipation(UNION, new MemberId("b-1"), USE_ONLY)),
                Kind.SATISFIED,
                "entrants.admissible");
    }

    @Test
    void aViolationRefusesWithItsReasonInBothLanguages() {
        Finding finding = admitting("2025-01-01", Joining.adult("m-1", CAPITAL_ONLY));

        Said.citing(finding, "law:17/2023/QH15#34.1");
        Said.inBothLanguages(
                finding,
                "1 đối tượng, trước hết là m-1, không được làm thành viên liên hiệp hợp tác xã: thành viên chính thức phải"
                        + " là hợp tác xã, thành viên liên kết phải là pháp nhân Việt Nam.",
                "Not eligible as members of a union: 1, the first m-1. Official members are cooperatives, linked members"
                        + " Vietnamese legal entities.");
        assertThat(new UnionMembers().refusesOn())
                .containsExactlyInAnyOrder("found-union", "admit-members", "change-participation");
    }

    private static Finding founding(String day, Joining one) {
        return History.empty()
                .filing(RULE, day, NewOrganization.union().joinedBy(one).asUnion());
    }

    private static Finding admitting(String day, Joining one) {
        return union().filing(RULE, day, new AdmitMembers(UNION, List.of(one)));
    }

    private static History union() {
        return History.empty().and("2010-01-01", NewOrganization.union().asUnion());
    }
}
