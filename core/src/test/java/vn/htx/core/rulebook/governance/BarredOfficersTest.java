package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.DeclareDisqualification;
import vn.htx.core.governance.DisqualificationGround;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class BarredOfficersTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, BOARD_CHAIR, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, BOARD_CHAIR, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, BOARD_CHAIR, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, BOARD_CHAIR, VIOLATED, office.barred",
        "2025-03-20, BOARD_MEMBER, VIOLATED, office.barred",
        "2025-03-20, DIRECTOR, VIOLATED, office.barred",
        "2025-03-20, SUPERVISOR, VIOLATED, office.barred",
        "2025-03-20, CONTROLLER, VIOLATED, office.barred",
        "2025-03-20, TREASURER, NOT_APPLICABLE, office.vacant",
        "2025-05-31, DIRECTOR, VIOLATED, office.barred",
        "2025-06-01, DIRECTOR, SATISFIED, office.none-barred"
    })
    void nobodyBarredHoldsOffice(String day, OfficerRole role, Kind kind, String reason) {
        Said.verdict(barred("m-1", role).standing("R-GOV-32", "coop-x", day), kind, reason);
    }

    private static History barred(String officer, OfficerRole role) {
        return Governed.withOfficers(role)
                .and(
                        "2010-01-01",
                        new DeclareDisqualification(
                                Governed.COOP,
                                new MemberId(officer),
                                DisqualificationGround.BARRED_BY_COURT,
                                Optional.of(LocalDate.of(2025, 6, 1))));
    }

    @Test
    void saysWhyAndWhom() {
        Said.verdict(
                barred("m-2", OfficerRole.DIRECTOR).standing("R-GOV-32", "coop-x", "2025-03-20"),
                Kind.SATISFIED,
                "office.none-barred");
        Finding finding = barred("m-1", OfficerRole.DIRECTOR).standing("R-GOV-32", "coop-x", "2025-03-20");
        Said.citing(finding, "law:17/2023/QH15#62.4");
        Said.inBothLanguages(
                finding,
                "Người mang mã m-1 (director) không được giữ chức vụ, căn cứ: barred-by-court.",
                "m-1 (director) may not hold the office, on the ground barred-by-court.");
        Governed.doesNotReachGroups("R-GOV-32");
    }
}
