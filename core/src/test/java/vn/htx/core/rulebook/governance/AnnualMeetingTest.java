package vn.htx.core.rulebook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class AnnualMeetingTest {

    private static final History CHARTERED = Governed.cooperative()
            .and("2010-01-01", Governed.charter(Governed.COOP, CharterParameter.FISCAL_YEAR_END, "12-31"));

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, NOT_APPLICABLE, duty.none",
        "2024-12-30, NOT_APPLICABLE, duty.none",
        "2024-12-31, SATISFIED, duty.kept",
        "2025-04-29, SATISFIED, duty.kept",
        "2025-04-30, SATISFIED, duty.kept",
        "2025-05-01, VIOLATED, meeting.annual-overdue"
    })
    void isCalledWithinFourMonthsOfTheFiscalYear(String day, Kind kind, String reason) {
        Said.verdict(CHARTERED.standing("R-GOV-05", "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-20, ANNUAL, 2025-05-01, SATISFIED, duty.kept",
        "2025-05-20, ANNUAL, 2025-05-19, VIOLATED, meeting.annual-overdue",
        "2025-05-20, ANNUAL, 2025-05-20, SATISFIED, duty.kept",
        "2025-04-20, PERIODIC, 2025-05-01, VIOLATED, meeting.annual-overdue",
        "2024-12-31, ANNUAL, 2025-05-01, VIOLATED, meeting.annual-overdue",
        "2025-12-31, ANNUAL, 2026-01-01, SATISFIED, duty.kept",
        "2026-01-01, ANNUAL, 2026-01-02, VIOLATED, meeting.annual-overdue"
    })
    void anAnnualMeetingAfterTheYearKeepsTheDuty(
            String held, MeetingKind meeting, String day, Kind kind, String reason) {
        History history = CHARTERED.and(held, Meeting.annual().as(meeting).act());
        Said.verdict(history.standing("R-GOV-05", "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-30, SATISFIED, duty.kept", "2024-12-31, VIOLATED, meeting.annual-overdue"})
    void theMeetingIsCalledWhenItsNoticeIsSent(String noticed, Kind kind, String reason) {
        History history =
                CHARTERED.and("2025-05-10", Meeting.annual().noticed(noticed).act());
        Said.verdict(history.standing("R-GOV-05", "coop-x", "2025-05-05"), kind, reason);
    }

    @Test
    void withoutAFiscalYearItCannotSay() {
        Said.verdict(
                Governed.cooperative().standing("R-GOV-05", "coop-x", "2025-03-20"),
                Kind.UNDETERMINED,
                "duty.time-unknown");
        Said.verdict(CHARTERED.standing("R-GOV-05", "group-x", "2025-05-01"), Kind.NOT_APPLICABLE, "duty.none");
    }

    @Test
    void saysWhyAndWhatToDo() {
        Finding finding = CHARTERED.standing("R-GOV-05", "coop-x", "2025-05-01");
        Said.citing(finding, "law:17/2023/QH15#59.1");
        Said.inBothLanguages(
                finding,
                "Đại hội thường niên sau năm tài chính 2024 (kết thúc ngày 31/12/2024) phải được triệu tập chậm nhất"
                        + " ngày 30/04/2025; số lần quá hạn: 1.",
                "The annual general meeting after fiscal year 2024 (ended 31/12/2024) had to be called by 30/04/2025;"
                        + " overdue: 1.");
        assertThat(finding.verdict().remedy().orElseThrow().code().id()).isEqualTo("meeting.annual");
    }
}
