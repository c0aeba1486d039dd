package vn.htx.core.rulebook.governance;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.AppointOfficer;
import vn.htx.core.governance.ElectOfficer;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.Officer;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.Said;

class SecretBallotTest {

    @ParameterizedTest
    @CsvSource({
        "R-GOV-21-BALLOT, BOARD_CHAIR, 2013-06-30, false, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GOV-21-BALLOT, BOARD_CHAIR, 2013-07-01, false, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-21-BALLOT, BOARD_CHAIR, 2024-06-30, false, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-21-BALLOT, BOARD_CHAIR, 2024-07-01, false, VIOLATED, office.secret",
        "R-GOV-21-BALLOT, BOARD_MEMBER, 2024-07-01, true, SATISFIED, office.secret",
        "R-GOV-21-BALLOT, SUPERVISOR, 2024-07-01, false, NOT_APPLICABLE, office.other",
        "R-GOV-28-BALLOT, SUPERVISOR, 2013-06-30, false, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GOV-28-BALLOT, SUPERVISOR, 2013-07-01, false, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-28-BALLOT, SUPERVISOR, 2024-06-30, false, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-28-BALLOT, SUPERVISOR, 2024-07-01, false, VIOLATED, office.secret",
        "R-GOV-28-BALLOT, SUPERVISOR_HEAD, 2024-07-01, true, SATISFIED, office.secret",
        "R-GOV-28-BALLOT, CONTROLLER, 2024-07-01, false, NOT_APPLICABLE, office.other",
        "R-GOV-27-BALLOT, DIRECTOR, 2024-06-30, false, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GOV-27-BALLOT, DIRECTOR, 2024-07-01, false, VIOLATED, office.secret",
        "R-GOV-27-BALLOT, DIRECTOR, 2024-07-01, true, SATISFIED, office.secret",
        "R-GOV-27-BALLOT, TREASURER, 2024-07-01, false, NOT_APPLICABLE, office.other"
    })
    void someAreElectedBySecretBallot(
            String rule, OfficerRole role, String day, boolean secret, Kind kind, String reason) {
        Said.verdict(electing(rule, role, day, secret), kind, reason);
    }

    private static Finding electing(String rule, OfficerRole role, String day, boolean secret) {
        return Governed.cooperative(GovernanceModel.SIMPLIFIED)
                .filing(
                        rule,
                        day,
                        new ElectOfficer(
                                Governed.COOP,
                                Officer.member("m-1"),
                                role,
                                Optional.empty(),
                                secret,
                                Optional.empty()));
    }

    @Test
    void whoIsToBeElectedIsNotAppointed() {
        Finding finding = Governed.cooperative(GovernanceModel.FULL)
                .filing("R-GOV-21-BALLOT", "2025-03-20", appointed(Governed.COOP, OfficerRole.BOARD_MEMBER));
        Said.verdict(finding, Kind.VIOLATED, "office.not-elected");
        Said.citing(finding, "law:17/2023/QH15#65.2");
        Said.inBothLanguages(
                finding,
                "Chức vụ này (board-member) phải do bầu, không phải do bổ nhiệm.",
                "This office (board-member) is filled by election, not by appointment.");
    }

    @Test
    void aDirectorIsElectedOnlyInSimplifiedGovernance() {
        AppointOfficer director = appointed(Governed.COOP, OfficerRole.DIRECTOR);
        Said.verdict(
                Governed.cooperative(GovernanceModel.FULL).filing("R-GOV-27-BALLOT", "2025-03-20", director),
                Kind.NOT_APPLICABLE,
                "office.free-ballot");
        Said.verdict(
                Governed.cooperative().filing("R-GOV-27-BALLOT", "2025-03-20", director),
                Kind.UNDETERMINED,
                "governance.model-unknown");
        Governed.reachesNeitherOtherActsNorGroups("R-GOV-27-BALLOT", appointed(Governed.GROUP, OfficerRole.DIRECTOR));
    }

    private static AppointOfficer appointed(OrganizationId organization, OfficerRole role) {
        return new AppointOfficer(organization, Officer.member("m-1"), role, Optional.empty());
    }
}
