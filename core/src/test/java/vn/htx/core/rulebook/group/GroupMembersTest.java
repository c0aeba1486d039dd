package vn.htx.core.rulebook.group;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.core.member.Participation.CAPITAL_AND_LABOUR;
import static vn.htx.core.member.Participation.LABOUR_ONLY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Origin;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Members;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class GroupMembersTest {

    private static final String RULE = "R-GRP-02";
    private static final OrganizationId GROUP = new OrganizationId("group-x");

    @ParameterizedTest
    @CsvSource({
        "2019-11-24, FOREIGN_RESIDENT, NOT_APPLICABLE, law.rule-not-in-force",
        "2019-11-25, FOREIGN_RESIDENT, VIOLATED, group-members.not-eligible",
        "2019-11-25, FOREIGN_INVESTOR, VIOLATED, group-members.not-eligible",
        "2019-11-25, VIETNAMESE, SATISFIED, entrants.admissible",
        "2026-11-01, FOREIGN_RESIDENT, VIOLATED, group-members.not-eligible",
    })
    void individualsAreVietnamese(String day, Origin origin, Kind kind, String reason) {
        Joining one = Members.individual(origin, AgeBand.ADULT, CAPITAL_AND_LABOUR);

        Said.verdict(admitting(day, one), kind, reason);
        Said.verdict(founding(day, one), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "HOUSEHOLD, VIOLATED, group-members.not-eligible",
        "GROUP, VIOLATED, group-members.not-eligible",
        "COOPERATIVE, SATISFIED, entrants.admissible",
        "LEGAL_ENTITY, SATISFIED, entrants.admissible",
    })
    void bodiesAreLegalEntities(MemberType type, Kind kind, String reason) {
        Said.verdict(founding("2025-01-01", Joining.body("b-1", type, LABOUR_ONLY)), kind, reason);
    }

    @Test
    void noAgeIsAskedForAnyMore() {
        Said.verdict(
                founding("2019-11-25", Joining.citizen("m-x", AgeBand.FROM_15_TO_17, LABOUR_ONLY)),
                Kind.SATISFIED,
                "entrants.admissible");
    }

    @Test
    void takingPartOtherwiseIsNoJoining() {
        var household = NewOrganization.group().joinedBy(Joining.body("b-1", MemberType.HOUSEHOLD, LABOUR_ONLY));
        var change = new ChangeParticipation(GROUP, new MemberId("b-1"), CAPITAL_AND_LABOUR);

        Said.verdict(
                History.empty().and("2018-01-01", household.asGroup()).filing(RULE, "2025-01-01", change),
                Kind.NOT_APPLICABLE,
                "entrants.nobody");
    }

    @Test
    void aViolationRefusesWithItsReasonInBothLanguages() {
        Finding finding = founding("2025-01-01", Joining.body("b-1", MemberType.HOUSEHOLD, LABOUR_ONLY));

        Said.citing(finding, "decree:77/2019/NĐ-CP#7");
        Said.inBothLanguages(
                finding,
                "1 đối tượng, trước hết là b-1, không được làm thành viên tổ hợp tác: thành viên phải là cá nhân là công"
                        + " dân Việt Nam hoặc pháp nhân Việt Nam.",
                "Not eligible as members of a group: 1, the first b-1. Members are Vietnamese individuals and Vietnamese"
                        + " legal entities.");
        assertThat(new GroupMembers().refusesOn()).containsExactlyInAnyOrder("found-group", "admit-members");
    }

    private static Finding founding(String day, Joining one) {
        return History.empty()
                .filing(RULE, day, NewOrganization.group().joinedBy(one).asGroup());
    }

    private static Finding admitting(String day, Joining one) {
        return History.empty()
                .and("2014-01-01", NewOrganization.group().asGroup())
                .filing(RULE, day, new AdmitMembers(GROUP, List.of(one)));
    }
}
