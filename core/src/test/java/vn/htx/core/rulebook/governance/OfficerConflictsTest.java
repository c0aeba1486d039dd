package vn.htx.core.rulebook.governance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.DeclareFamilyTie;
import vn.htx.core.governance.EndFamilyTie;
import vn.htx.core.governance.FamilyRelation;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class OfficerConflictsTest {

    @ParameterizedTest
    @CsvSource({
        "R-GOV-29, BOARD_CHAIR, SUPERVISOR, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GOV-29, BOARD_CHAIR, SUPERVISOR, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-29, BOARD_CHAIR, SUPERVISOR, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-29, BOARD_CHAIR, SUPERVISOR, 2024-07-01, VIOLATED, office.held-together",
        "R-GOV-29, BOARD_MEMBER, CONTROLLER, 2025-03-20, VIOLATED, office.held-together",
        "R-GOV-29, BOARD_MEMBER, CHIEF_ACCOUNTANT, 2025-03-20, VIOLATED, office.held-together",
        "R-GOV-29, BOARD_MEMBER, TREASURER, 2025-03-20, VIOLATED, office.held-together",
        "R-GOV-29, BOARD_CHAIR, DIRECTOR, 2025-03-20, SATISFIED, office.no-conflict",
        "R-GOV-29, BOARD_CHAIR, LEGAL_REPRESENTATIVE, 2025-03-20, SATISFIED, office.no-conflict",
        "R-GOV-29, TREASURER, SUPERVISOR, 2025-03-20, NOT_APPLICABLE, office.vacant",
        "R-GOV-30, DIRECTOR, SUPERVISOR, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GOV-30, DIRECTOR, SUPERVISOR, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-30, DIRECTOR, SUPERVISOR, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-30, DIRECTOR, SUPERVISOR, 2024-07-01, VIOLATED, office.held-together",
        "R-GOV-30, DIRECTOR, TREASURER, 2025-03-20, VIOLATED, office.held-together",
        "R-GOV-30, DIRECTOR, CHIEF_ACCOUNTANT, 2025-03-20, VIOLATED, office.held-together",
        "R-GOV-30, DIRECTOR, BOARD_CHAIR, 2025-03-20, SATISFIED, office.no-conflict",
        "R-GOV-30, BOARD_CHAIR, TREASURER, 2025-03-20, NOT_APPLICABLE, office.vacant",
        "R-GOV-31, SUPERVISOR, DIRECTOR, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GOV-31, SUPERVISOR, DIRECTOR, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-31, SUPERVISOR, DIRECTOR, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-31, SUPERVISOR, DIRECTOR, 2024-07-01, VIOLATED, office.held-together",
        "R-GOV-31, CONTROLLER, TREASURER, 2025-03-20, VIOLATED, office.held-together",
        "R-GOV-31, SUPERVISOR_HEAD, BOARD_MEMBER, 2025-03-20, VIOLATED, office.held-together",
        "R-GOV-31, SUPERVISOR_HEAD, SUPERVISOR, 2025-03-20, SATISFIED, office.no-conflict",
        "R-GOV-31, DIRECTOR, TREASURER, 2025-03-20, NOT_APPLICABLE, office.vacant"
    })
    void someOfficesAreNotHeldTogether(
            String rule, OfficerRole one, OfficerRole other, String day, Kind kind, String reason) {
        History history = Governed.cooperative()
                .and("2010-01-01", Governed.elect("m-1", one))
                .and("2010-01-01", Governed.elect("m-1", other));
        Said.verdict(history.standing(rule, "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "R-GOV-29, BOARD_CHAIR, BOARD_MEMBER, VIOLATED, office.family",
        "R-GOV-29, BOARD_MEMBER, SUPERVISOR, VIOLATED, office.family",
        "R-GOV-29, BOARD_MEMBER, CHIEF_ACCOUNTANT, VIOLATED, office.family",
        "R-GOV-29, BOARD_MEMBER, TREASURER, VIOLATED, office.family",
        "R-GOV-29, BOARD_MEMBER, DIRECTOR, SATISFIED, office.no-conflict",
        "R-GOV-30, DIRECTOR, BOARD_MEMBER, SATISFIED, office.no-conflict",
        "R-GOV-30, DIRECTOR, CONTROLLER, VIOLATED, office.family",
        "R-GOV-30, DIRECTOR, TREASURER, VIOLATED, office.family",
        "R-GOV-31, SUPERVISOR, SUPERVISOR_HEAD, VIOLATED, office.family",
        "R-GOV-31, SUPERVISOR, BOARD_CHAIR, VIOLATED, office.family",
        "R-GOV-31, SUPERVISOR, DIRECTOR, VIOLATED, office.family",
        "R-GOV-31, SUPERVISOR, TREASURER, VIOLATED, office.family",
        "R-GOV-31, SUPERVISOR, LEGAL_REPRESENTATIVE, SATISFIED, office.no-conflict"
    })
    void someOfficesAreNotHeldByRelatives(String rule, OfficerRole one, OfficerRole other, Kind kind, String reason) {
        History related = Governed.withOfficers(one, other).and("2010-01-01", tie("m-1", "m-2"));
        History seenFromTheOther = Governed.withOfficers(one, other).and("2010-01-01", tie("m-2", "m-1"));
        Said.verdict(related.standing(rule, "coop-x", "2025-03-20"), kind, reason);
        Said.verdict(seenFromTheOther.standing(rule, "coop-x", "2025-03-20"), kind, reason);
        Said.verdict(
                related.and("2025-03-20", new EndFamilyTie(Governed.COOP, new MemberId("m-1"), new MemberId("m-2")))
                        .standing(rule, "coop-x", "2025-03-20"),
                Kind.SATISFIED,
                "office.no-conflict");
    }

    private static DeclareFamilyTie tie(String one, String other) {
        return new DeclareFamilyTie(Governed.COOP, new MemberId(one), new MemberId(other), FamilyRelation.SIBLING);
    }

    @Test
    void saysWhy() {
        Finding finding = Governed.withOfficers(OfficerRole.DIRECTOR, OfficerRole.TREASURER)
                .and("2010-01-01", tie("m-2", "m-1"))
                .standing("R-GOV-30", "coop-x", "2025-03-20");
        Said.citing(finding, "law:17/2023/QH15#62.2");
        Said.inBothLanguages(
                finding,
                "Người mang mã m-1 (director) có quan hệ gia đình với người mang mã m-2 (treasurer).",
                "m-1 (director) is a relative of m-2 (treasurer).");
        Said.citing(
                Governed.withOfficers(OfficerRole.BOARD_CHAIR).standing("R-GOV-29", "coop-x", "2025-03-20"),
                "law:17/2023/QH15#62.1");
        Said.citing(
                Governed.withOfficers(OfficerRole.CONTROLLER).standing("R-GOV-31", "coop-x", "2025-03-20"),
                "law:17/2023/QH15#62.3");
        Governed.doesNotReachGroups("R-GOV-29");
    }
}
