package vn.htx.core.rulebook.member;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.core.member.Participation.CAPITAL_AND_LABOUR;
import static vn.htx.core.member.Participation.CAPITAL_AND_USE;
import static vn.htx.core.member.Participation.CAPITAL_ONLY;
import static vn.htx.core.member.Participation.USE_ONLY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.htx.core.law.Effect;
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

class CapitalMembersTest {

    private static final String RULE = "R-MEM-06";
    private static final OrganizationId COOP = new OrganizationId("coop-x");

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, VIETNAMESE, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, FOREIGN_RESIDENT, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, VIETNAMESE, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, VIETNAMESE, SATISFIED, entrants.admissible",
        "2024-07-01, FOREIGN_INVESTOR, SATISFIED, entrants.admissible",
        "2024-07-01, FOREIGN_RESIDENT, VIOLATED, capital-members.not-eligible",
        "2024-07-01, FOREIGN_INVESTED, VIOLATED, capital-members.not-eligible",
        "2026-11-01, FOREIGN_RESIDENT, VIOLATED, capital-members.not-eligible",
    })
    void individualsAreCitizensOrForeignInvestors(String day, Origin origin, Kind kind, String reason) {
        Joining one = Members.individual(origin, AgeBand.ADULT, CAPITAL_AND_USE);

        Said.verdict(founding(day, one), kind, reason);
    }

    @ParameterizedTest
    @EnumSource(value = MemberType.class, mode = EnumSource.Mode.EXCLUDE, names = "PERSON")
    void bodiesFormedInVietNamMayPutInCapitalWhoeverOwnsThem(MemberType type) {
        for (Origin origin : List.of(Origin.VIETNAMESE, Origin.FOREIGN_INVESTED)) {
            Said.verdict(
                    founding("2025-01-01", Members.body(type, origin, CAPITAL_ONLY)),
                    Kind.SATISFIED,
                    "entrants.admissible");
        }
    }

    @Test
    void aConversionLetsInMembersToo() {
        var conversion = NewOrganization.cooperative()
                .joinedBy(Members.individual(Origin.FOREIGN_RESIDENT, AgeBand.ADULT, CAPITAL_AND_LABOUR))
                .from("group-x", true);

        Said.verdict(
                History.empty().filing(RULE, "2025-01-01", conversion), Kind.VIOLATED, "capital-members.not-eligible");
    }

    @Test
    void thoseAdmittedLaterAreLookedAtAndTheFirstIsNamed() {
        var finding = cooperative()
                .filing(
                        RULE,
                        "2025-01-01",
                        new AdmitMembers(
                                COOP,
                                List.of(Joining.adult("m-20", CAPITAL_ONLY), resident("m-21"), resident("m-22"))));

        Said.verdict(finding, Kind.VIOLATED, "capital-members.not-eligible");
        Said.citing(finding, "law:17/2023/QH15#30.1");
        Said.inBothLanguages(
                finding,
                "2 đối tượng, trước hết là m-21, không được làm thành viên chính thức hoặc thành viên liên kết góp vốn:"
                        + " cá nhân phải là công dân Việt Nam hoặc nhà đầu tư nước ngoài có giấy chứng nhận đăng ký đầu"
                        + " tư.",
                "Not eligible as official or capital-linked members: 2, the first m-21. An individual must be a"
                        + " Vietnamese citizen or a foreign investor with an investment registration certificate.");
    }

    private static Joining resident(String member) {
        return new Joining(
                new MemberId(member), MemberType.PERSON, CAPITAL_ONLY, AgeBand.ADULT, Origin.FOREIGN_RESIDENT);
    }

    @Test
    void aResidentForeignerMayNotBeginToPutInCapital() {
        History history = cooperative()
                .and("2024-08-01", new AdmitMembers(COOP, List.of(joining(Origin.FOREIGN_RESIDENT, USE_ONLY))));

        Said.verdict(
                history.filing(RULE, "2025-01-01", change(CAPITAL_AND_USE)),
                Kind.VIOLATED,
                "capital-members.not-eligible");
    }

    @Test
    void whoStaysTheSameKindOfMemberIsNotJudgedAnew() {
        History history = cooperative()
                .and("2020-01-01", new AdmitMembers(COOP, List.of(joining(Origin.FOREIGN_RESIDENT, CAPITAL_AND_USE))));

        Said.verdict(
                history.filing(RULE, "2025-01-01", change(CAPITAL_AND_LABOUR)), Kind.NOT_APPLICABLE, "entrants.nobody");
        Said.verdict(
                history.filing(RULE, "2025-01-01", change(CAPITAL_ONLY)),
                Kind.VIOLATED,
                "capital-members.not-eligible");
    }

    @Test
    void whoPutsInNoCapitalIsForAnotherRule() {
        Joining user = Members.individual(Origin.FOREIGN_RESIDENT, AgeBand.ADULT, USE_ONLY);
        var finding = cooperative().filing(RULE, "2025-01-01", new AdmitMembers(COOP, List.of(user)));

        Said.verdict(finding, Kind.NOT_APPLICABLE, "entrants.nobody");
        Said.inBothLanguages(
                finding,
                "Hồ sơ không kết nạp hoặc thay đổi tư cách của đối tượng nào thuộc phạm vi quy định này.",
                "The filing lets in nobody the rule is about.");
    }

    @Test
    void groupsAndUnionsAreForOtherRules() {
        Joining resident = resident("m-21");

        Said.verdict(
                History.empty()
                        .filing(
                                RULE,
                                "2025-01-01",
                                NewOrganization.group().joinedBy(resident).asGroup()),
                Kind.NOT_APPLICABLE,
                "entrants.nobody");
        Said.verdict(
                History.empty()
                        .filing(
                                RULE,
                                "2025-01-01",
                                NewOrganization.union().joinedBy(resident).asUnion()),
                Kind.NOT_APPLICABLE,
                "entrants.nobody");
    }

    @Test
    void whoQualifiesIsCounted() {
        Said.inBothLanguages(
                History.empty().filing(RULE, "2025-01-01", Cooperatives.withOfficialMembers(7)),
                "Cả 7 đối tượng đều đủ điều kiện.",
                "Those concerned (7) all qualify.");
    }

    @Test
    void aViolationRefusesEveryActThatLetsMembersIn() {
        assertThat(new CapitalMembers().refusesOn())
                .containsExactlyInAnyOrder(
                        "found-cooperative", "convert-group", "admit-members", "change-participation");
        assertThat(new CapitalMembers().on("leave-organization")).isEqualTo(Effect.REMARKS);
    }

    private static Finding founding(String day, Joining one) {
        return History.empty()
                .filing(RULE, day, NewOrganization.cooperative().joinedBy(one).asCooperative());
    }

    private static History cooperative() {
        return History.empty().and("2014-01-01", Cooperatives.withOfficialMembers(7));
    }

    private static Joining joining(Origin origin, Participation participation) {
        return Members.individual(origin, AgeBand.ADULT, participation);
    }

    private static ChangeParticipation change(Participation participation) {
        return new ChangeParticipation(COOP, new MemberId("m-x"), participation);
    }
}
