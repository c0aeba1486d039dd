package vn.htx.core.rulebook.member;

import static vn.htx.core.member.Participation.CAPITAL_AND_USE;
import static vn.htx.core.member.Participation.LABOUR_ONLY;
import static vn.htx.core.member.Participation.USE_ONLY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Members;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class NonCapitalMembersTest {

    private static final String RULE = "R-MEM-07";
    private static final OrganizationId COOP = new OrganizationId("coop-x");

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, VIETNAMESE, UNDER_15, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, VIETNAMESE, UNDER_15, VIOLATED, non-capital-members.too-young",
        "2024-07-01, VIETNAMESE, FROM_15_TO_17, SATISFIED, entrants.admissible",
        "2024-07-01, VIETNAMESE, ADULT, SATISFIED, entrants.admissible",
        "2024-07-01, FOREIGN_RESIDENT, FROM_15_TO_17, VIOLATED, non-capital-members.too-young",
        "2024-07-01, FOREIGN_RESIDENT, ADULT, SATISFIED, entrants.admissible",
        "2024-07-01, FOREIGN_INVESTOR, FROM_15_TO_17, VIOLATED, non-capital-members.too-young",
        "2024-07-01, FOREIGN_INVESTOR, ADULT, UNDETERMINED, non-capital-members.residence-unknown",
        "2026-11-01, VIETNAMESE, UNDER_15, VIOLATED, non-capital-members.too-young",
    })
    void citizensAreFifteenAndResidentForeignersEighteen(
            String day, Origin origin, AgeBand age, Kind kind, String reason) {
        Joining one = Members.individual(origin, age, LABOUR_ONLY);

        Said.verdict(admitting(day, one), kind, reason);
        Said.verdict(
                History.empty()
                        .filing(
                                RULE,
                                day,
                                NewOrganization.cooperative().joinedBy(one).asCooperative()),
                kind,
                reason);
    }

    @ParameterizedTest
    @EnumSource(value = MemberType.class, mode = EnumSource.Mode.EXCLUDE, names = "PERSON")
    void bodiesMayJoinWithoutCapital(MemberType type) {
        Said.verdict(
                admitting("2025-01-01", Joining.body("b-1", type, USE_ONLY)), Kind.SATISFIED, "entrants.admissible");
    }

    @Test
    void whoPutsInCapitalIsForOtherRules() {
        Said.verdict(
                admitting("2025-01-01", Joining.citizen("m-x", AgeBand.UNDER_15, CAPITAL_AND_USE)),
                Kind.NOT_APPLICABLE,
                "entrants.nobody");
    }

    @Test
    void whoNoLongerPutsInCapitalIsJudgedByTheAgeNow() {
        History history = cooperative()
                .and(
                        "2024-08-01",
                        new AdmitMembers(
                                COOP, List.of(Joining.citizen("m-x", AgeBand.FROM_15_TO_17, CAPITAL_AND_USE))));

        Said.verdict(
                history.filing(RULE, "2025-01-01", new ChangeParticipation(COOP, new MemberId("m-x"), USE_ONLY)),
                Kind.SATISFIED,
                "entrants.admissible");
    }

    @Test
    void theReasonsAreSaidInBothLanguages() {
        Finding young = admitting("2025-01-01", Members.individual(Origin.VIETNAMESE, AgeBand.UNDER_15, USE_ONLY));
        Finding investor =
                admitting("2025-01-01", Members.individual(Origin.FOREIGN_INVESTOR, AgeBand.ADULT, USE_ONLY));

        Said.citing(young, "law:17/2023/QH15#30.2");
        Said.inBothLanguages(
                young,
                "1 cá nhân, trước hết là m-x, chưa được xác nhận đủ tuổi làm thành viên liên kết không góp vốn: công dân"
                        + " Việt Nam từ đủ 15 tuổi, người nước ngoài từ đủ 18 tuổi.",
                "Not shown to be old enough for non-capital-linked members: 1, the first m-x. Vietnamese citizens must be"
                        + " 15, foreigners 18.");
        Said.inBothLanguages(
                investor,
                "Chưa kết luận được: không rõ nhà đầu tư nước ngoài m-x có cư trú hợp pháp tại Việt Nam hay không.",
                "Cannot be decided: whether the foreign investor m-x lawfully resides in Viet Nam is not known.");
    }

    private static Finding admitting(String day, Joining one) {
        return cooperative().filing(RULE, day, new AdmitMembers(COOP, List.of(one)));
    }

    private static History cooperative() {
        return History.empty().and("2014-01-01", Cooperatives.withOfficialMembers(7));
    }
}
