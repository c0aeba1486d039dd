package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.AppointOfficer;
import vn.htx.core.governance.ElectOfficer;
import vn.htx.core.governance.Officer;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.Said;

class OfficeTermTest {

    @ParameterizedTest
    @CsvSource({
        "R-GOV-22, BOARD_MEMBER, 2013-06-30, 2018-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GOV-22, BOARD_MEMBER, 2013-07-01, 2018-06-30, SATISFIED, office.term",
        "R-GOV-22, BOARD_MEMBER, 2013-07-01, 2018-07-01, SATISFIED, office.term",
        "R-GOV-22, BOARD_MEMBER, 2013-07-01, 2018-07-02, VIOLATED, office.term",
        "R-GOV-22, BOARD_MEMBER, 2024-06-30, 2026-06-29, VIOLATED, office.term-short",
        "R-GOV-22, BOARD_MEMBER, 2024-06-30, 2026-06-30, SATISFIED, office.term",
        "R-GOV-22, BOARD_MEMBER, 2024-06-30, 2026-07-01, SATISFIED, office.term",
        "R-GOV-22, BOARD_MEMBER, 2024-07-01, 2026-06-30, SATISFIED, office.term",
        "R-GOV-22, BOARD_CHAIR, 2024-07-01, 2029-07-01, SATISFIED, office.term",
        "R-GOV-22, BOARD_CHAIR, 2024-07-01, 2029-07-02, VIOLATED, office.term",
        "R-GOV-22, DIRECTOR, 2024-07-01, 2039-07-02, NOT_APPLICABLE, office.other",
        "R-GOV-27, DIRECTOR, 2013-06-30, 2018-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GOV-27, DIRECTOR, 2013-07-01, 2018-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-27, DIRECTOR, 2024-06-30, 2018-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-27, DIRECTOR, 2024-07-01, 2029-07-01, SATISFIED, office.term",
        "R-GOV-27, DIRECTOR, 2024-07-01, 2029-07-02, VIOLATED, office.term",
        "R-GOV-27, BOARD_CHAIR, 2024-07-01, 2029-07-02, NOT_APPLICABLE, office.other",
        "R-GOV-28-TERM, SUPERVISOR, 2013-06-30, 2018-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GOV-28-TERM, SUPERVISOR, 2013-07-01, 2018-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-28-TERM, SUPERVISOR, 2024-06-30, 2018-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-28-TERM, SUPERVISOR, 2024-07-01, 2029-06-30, SATISFIED, office.term",
        "R-GOV-28-TERM, SUPERVISOR_HEAD, 2024-07-01, 2029-07-01, SATISFIED, office.term",
        "R-GOV-28-TERM, CONTROLLER, 2024-07-01, 2029-07-02, VIOLATED, office.term",
        "R-GOV-28-TERM, TREASURER, 2024-07-01, 2029-07-02, NOT_APPLICABLE, office.other"
    })
    void aTermIsNoLongerThanTheLawAllows(
            String rule, OfficerRole role, String day, String ends, Kind kind, String reason) {
        Said.verdict(appointing(rule, role, day, ends), kind, reason);
        Said.verdict(electing(rule, role, day, ends), kind, reason);
    }

    private static Finding appointing(String rule, OfficerRole role, String day, String ends) {
        return Governed.cooperative()
                .filing(
                        rule,
                        day,
                        new AppointOfficer(
                                Governed.COOP, Officer.member("m-1"), role, Optional.of(LocalDate.parse(ends))));
    }

    private static Finding electing(String rule, OfficerRole role, String day, String ends) {
        return Governed.cooperative()
                .filing(
                        rule,
                        day,
                        new ElectOfficer(
                                Governed.COOP,
                                Officer.member("m-1"),
                                role,
                                Optional.of(LocalDate.parse(ends)),
                                true,
                                Optional.empty()));
    }

    @Test
    void withoutAnEndItCannotSay() {
        Said.verdict(
                Governed.cooperative().filing("R-GOV-22", "2025-03-20", Governed.elect("m-1", OfficerRole.BOARD_CHAIR)),
                Kind.UNDETERMINED,
                "office.term-unknown");
        Governed.reachesNeitherOtherActsNorGroups(
                "R-GOV-22",
                new AppointOfficer(Governed.GROUP, Officer.member("m-1"), OfficerRole.BOARD_CHAIR, Optional.empty()));
    }

    @Test
    void saysWhy() {
        Finding finding = appointing("R-GOV-22", OfficerRole.BOARD_CHAIR, "2025-03-20", "2030-03-21");
        Said.citing(finding, "law:17/2023/QH15#65.2");
        Said.inBothLanguages(
                finding,
                "Nhiệm kỳ không quá 5 năm, đến ngày 20/03/2030; hồ sơ ghi ngày 21/03/2030.",
                "A term is at most 5 years, to 20/03/2030; the filing says 21/03/2030.");
        Said.citing(appointing("R-GOV-27", OfficerRole.DIRECTOR, "2025-03-20", "2030-03-21"), "law:17/2023/QH15#68.2");
        Said.citing(
                appointing("R-GOV-28-TERM", OfficerRole.SUPERVISOR, "2025-03-20", "2030-03-21"),
                "law:17/2023/QH15#69.1");
    }
}
