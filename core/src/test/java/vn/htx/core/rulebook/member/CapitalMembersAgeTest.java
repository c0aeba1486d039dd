package vn.htx.core.rulebook.member;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.core.member.Participation.CAPITAL_AND_USE;
import static vn.htx.core.member.Participation.CAPITAL_ONLY;
import static vn.htx.core.member.Participation.LABOUR_ONLY;
import static vn.htx.core.member.Participation.USE_ONLY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Confidence;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Origin;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Members;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class CapitalMembersAgeTest {

    private static final String RULE = "R-MEM-08";
    private static final OrganizationId COOP = new OrganizationId("coop-x");

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, ADULT, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, ADULT, UNDETERMINED, law.parameter-not-supplied",
        "2024-06-30, FROM_15_TO_17, UNDETERMINED, law.parameter-not-supplied",
        "2024-07-01, ADULT, SATISFIED, entrants.admissible",
        "2024-07-01, FROM_15_TO_17, VIOLATED, capital-members.too-young",
        "2024-07-01, UNDER_15, VIOLATED, capital-members.too-young",
        "2026-11-01, FROM_15_TO_17, VIOLATED, capital-members.too-young",
    })
    void anOfficialMemberIsEighteen(String day, AgeBand age, Kind kind, String reason) {
        Said.verdict(founding(day, Joining.citizen("m-x", age, CAPITAL_AND_USE)), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-01, ADULT, SATISFIED, entrants.admissible",
        "2024-07-01, FROM_15_TO_17, VIOLATED, capital-members.too-young",
        "2024-07-01, UNDER_15, VIOLATED, capital-members.too-young",
    })
    void aCapitalLinkedMemberIsEighteen(String day, AgeBand age, Kind kind, String reason) {
        Joining one = Joining.citizen("m-x", age, CAPITAL_ONLY);

        Said.verdict(founding(day, one), kind, reason);
        Said.verdict(cooperative().filing(RULE, day, new AdmitMembers(COOP, List.of(one))), kind, reason);
    }

    @Test
    void noForeignInvestorUnderEighteenEither() {
        Joining young = Members.individual(Origin.FOREIGN_INVESTOR, AgeBand.FROM_15_TO_17, CAPITAL_ONLY);

        Said.verdict(founding("2025-01-01", young), Kind.VIOLATED, "capital-members.too-young");
    }

    @Test
    void bodiesHaveNoAge() {
        Joining household = Joining.body("b-1", MemberType.HOUSEHOLD, CAPITAL_AND_USE);

        Said.verdict(
                cooperative().filing(RULE, "2025-01-01", new AdmitMembers(COOP, List.of(household))),
                Kind.NOT_APPLICABLE,
                "entrants.nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-01, VIOLATED, capital-members.too-young",
        "2027-07-31, VIOLATED, capital-members.too-young",
        "2027-08-01, SATISFIED, entrants.admissible", // three years after joining at 15 at least
    })
    void aMemberAdmittedUnderEighteenPutsInCapitalOnceSurelyOfAge(String day, Kind kind, String reason) {
        Said.verdict(admittedYoung().filing(RULE, day, change(CAPITAL_AND_USE)), kind, reason);
        Said.verdict(admittedYoung().filing(RULE, day, change(CAPITAL_ONLY)), kind, reason);
    }

    @Test
    void theYearsCountFromJoiningEvenIfTheMemberTookPartOtherwiseMeanwhile() {
        History history = admittedYoung().and("2026-08-01", change(LABOUR_ONLY));

        Said.verdict(
                history.filing(RULE, "2027-07-31", change(CAPITAL_AND_USE)),
                Kind.VIOLATED,
                "capital-members.too-young");
        Said.verdict(
                history.filing(RULE, "2027-08-01", change(CAPITAL_AND_USE)), Kind.SATISFIED, "entrants.admissible");
    }

    @Test
    void whoPutsInNoCapitalIsForAnotherRule() {
        Said.verdict(
                admittedYoung().filing(RULE, "2025-01-01", change(LABOUR_ONLY)),
                Kind.NOT_APPLICABLE,
                "entrants.nobody");
    }

    @Test
    void theReasonIsSaidInBothLanguages() {
        Finding finding = founding("2025-01-01", Joining.citizen("m-x", AgeBand.FROM_15_TO_17, CAPITAL_ONLY));

        Said.citing(finding, "law:17/2023/QH15#30.1");
        Said.inBothLanguages(
                finding,
                "1 cá nhân, trước hết là m-x, chưa được xác nhận đủ 18 tuổi để làm thành viên chính thức hoặc thành viên"
                        + " liên kết góp vốn.",
                "Not shown to be 18, as official and capital-linked members must be: 1, the first m-x.");
        assertThat(finding.confidence()).isEqualTo(Confidence.DERIVED);
    }

    private static Finding founding(String day, Joining one) {
        return History.empty()
                .filing(RULE, day, NewOrganization.cooperative().joinedBy(one).asCooperative());
    }

    private static History cooperative() {
        return History.empty().and("2024-01-01", Cooperatives.withOfficialMembers(7));
    }

    private static History admittedYoung() {
        return cooperative()
                .and(
                        "2024-08-01",
                        new AdmitMembers(COOP, List.of(Joining.citizen("m-x", AgeBand.FROM_15_TO_17, USE_ONLY))));
    }

    private static ChangeParticipation change(Participation participation) {
        return new ChangeParticipation(COOP, new MemberId("m-x"), participation);
    }
}
