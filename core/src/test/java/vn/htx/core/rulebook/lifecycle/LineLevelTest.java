package vn.htx.core.rulebook.lifecycle;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.ChangeBusinessLines;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class LineLevelTest {

    private static final String RULE = "R-LIF-07";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 0118, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 0118, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 0118, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 0118, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-17, 0118, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-18, 0118, SATISFIED, line.level",
        "2024-07-18, 01181, VIOLATED, line.level",
    })
    void linesHaveFourDigits(String day, String code, Kind kind, String reason) {
        Said.verdict(added(day, code), kind, reason);
    }

    @Test
    void linesAreThoseOfFoundingsAndReorganizationsToo() {
        Finding finding = added("2025-06-02", "01181");
        Said.citing(finding, "decree:92/2024/NĐ-CP#13");
        Said.inBothLanguages(
                finding,
                "Ngành, nghề phải ghi theo ngành kinh tế cấp bốn, mã 4 chữ số.",
                "Lines are recorded at the fourth level, by codes of 4 digits.");
        Said.verdict(
                History.empty().filing(RULE, "2025-06-02", Divisions.withLine("0118")), Kind.SATISFIED, "line.level");
        Said.verdict(
                History.empty().filing(RULE, "2025-06-02", Divisions.withLine("01181")), Kind.VIOLATED, "line.level");
        Said.verdict(
                History.empty().filing(RULE, "2025-06-02", Cooperatives.withOfficialMembers(7)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
        Said.verdict(
                Registered.cooperative().filing(RULE, "2025-06-02", new DissolveOrganization(Registered.COOP)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    private static Finding added(String day, String code) {
        return Registered.cooperative()
                .filing(
                        RULE,
                        day,
                        new ChangeBusinessLines(
                                Registered.COOP, List.of(new BusinessLine("VSIC-2018", code)), List.of()));
    }
}
