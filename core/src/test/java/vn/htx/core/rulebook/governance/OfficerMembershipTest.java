package vn.htx.core.rulebook.governance;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.fact.Act;
import vn.htx.core.governance.AppointOfficer;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.Officer;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.governance.OfficerStanding;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.Participation;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class OfficerMembershipTest {

    @ParameterizedTest
    @CsvSource({
        "R-GOV-29-MEMBER, BOARD_CHAIR, 2013-06-30, m-1, OFFICIAL_MEMBER, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GOV-29-MEMBER, BOARD_CHAIR, 2013-07-01, m-1, OFFICIAL_MEMBER, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-29-MEMBER, BOARD_CHAIR, 2024-06-30, m-1, OFFICIAL_MEMBER, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-29-MEMBER, BOARD_CHAIR, 2024-07-01, m-1, OFFICIAL_MEMBER, SATISFIED, office.member",
        "R-GOV-29-MEMBER, BOARD_MEMBER, 2024-07-01, m-8, OFFICIAL_MEMBER, VIOLATED, office.member",
        "R-GOV-29-MEMBER, BOARD_MEMBER, 2024-07-01, m-9, OFFICIAL_MEMBER, VIOLATED, office.member",
        "R-GOV-29-MEMBER, BOARD_MEMBER, 2024-07-01, m-9, HIRED, VIOLATED, office.hired",
        "R-GOV-29-MEMBER, BOARD_MEMBER, 2024-07-01, m-9, REPRESENTATIVE, UNDETERMINED, office.representative",
        "R-GOV-29-MEMBER, SUPERVISOR, 2024-07-01, m-9, HIRED, NOT_APPLICABLE, office.other",
        "R-GOV-31-MEMBER, SUPERVISOR, 2013-06-30, m-1, OFFICIAL_MEMBER, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GOV-31-MEMBER, SUPERVISOR, 2013-07-01, m-1, OFFICIAL_MEMBER, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-31-MEMBER, SUPERVISOR, 2024-06-30, m-1, OFFICIAL_MEMBER, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-31-MEMBER, SUPERVISOR, 2024-07-01, m-1, OFFICIAL_MEMBER, SATISFIED, office.member",
        "R-GOV-31-MEMBER, CONTROLLER, 2024-07-01, m-9, OFFICIAL_MEMBER, VIOLATED, office.member",
        "R-GOV-31-MEMBER, DIRECTOR, 2024-07-01, m-9, HIRED, NOT_APPLICABLE, office.other",
        "R-GOV-27-MEMBER, DIRECTOR, 2024-06-30, m-1, OFFICIAL_MEMBER, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GOV-27-MEMBER, DIRECTOR, 2024-07-01, m-1, OFFICIAL_MEMBER, SATISFIED, office.member",
        "R-GOV-27-MEMBER, DIRECTOR, 2024-07-01, m-9, HIRED, VIOLATED, office.hired",
        "R-GOV-27-MEMBER, TREASURER, 2024-07-01, m-9, HIRED, NOT_APPLICABLE, office.other"
    })
    void someOfficesAreForOfficialMembers(
            String rule,
            OfficerRole role,
            String day,
            String code,
            OfficerStanding standing,
            Kind kind,
            String reason) {
        Said.verdict(
                withALinkedMember(GovernanceModel.SIMPLIFIED).filing(rule, day, officer(code, standing, role)),
                kind,
                reason);
    }

    /** Members m-1 to m-7 are official, m-8 only puts in capital, m-9 is none. */
    private static History withALinkedMember(GovernanceModel model) {
        return Governed.cooperative(model)
                .and(
                        "2010-01-01",
                        new AdmitMembers(Governed.COOP, List.of(Joining.adult("m-8", Participation.CAPITAL_ONLY))));
    }

    private static Act officer(String code, OfficerStanding standing, OfficerRole role) {
        return Governed.elect(new Officer(new MemberId(code), standing, Optional.empty(), false, true), role);
    }

    @Test
    void inFullGovernanceTheDirectorMayBeHired() {
        Act hired = officer("m-9", OfficerStanding.HIRED, OfficerRole.DIRECTOR);
        Said.verdict(
                Governed.cooperative(GovernanceModel.FULL).filing("R-GOV-27-MEMBER", "2025-03-20", hired),
                Kind.NOT_APPLICABLE,
                "office.may-be-hired");
        Said.verdict(
                Governed.cooperative().filing("R-GOV-27-MEMBER", "2025-03-20", hired),
                Kind.UNDETERMINED,
                "governance.model-unknown");
        Governed.reachesNeitherOtherActsNorGroups(
                "R-GOV-27-MEMBER",
                new AppointOfficer(Governed.GROUP, Officer.member("m-1"), OfficerRole.DIRECTOR, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"m-1, SATISFIED", "m-8, VIOLATED", "m-9, VIOLATED"})
    void whoRepresentsAMemberRepresentsAnOfficialOne(String represented, Kind kind) {
        Officer officer = new Officer(
                new MemberId("r-1"),
                OfficerStanding.REPRESENTATIVE,
                Optional.of(new MemberId(represented)),
                false,
                true);
        Said.verdict(
                withALinkedMember(GovernanceModel.FULL)
                        .filing("R-GOV-29-MEMBER", "2025-03-20", Governed.elect(officer, OfficerRole.BOARD_MEMBER)),
                kind,
                "office.member");
    }

    @Test
    void saysWhy() {
        Finding finding = withALinkedMember(GovernanceModel.FULL)
                .filing(
                        "R-GOV-29-MEMBER",
                        "2025-03-20",
                        officer("m-8", OfficerStanding.OFFICIAL_MEMBER, OfficerRole.BOARD_MEMBER));
        Said.citing(finding, "law:17/2023/QH15#62.1");
        Said.inBothLanguages(
                finding,
                "Người mang mã m-8 (board-member) phải là thành viên chính thức.",
                "m-8 (board-member) has to be an official member.");
    }
}
