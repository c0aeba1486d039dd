package vn.htx.core.rulebook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.MeetingBody;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.governance.RecordFailedCall;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class FailedBoardTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, NOT_APPLICABLE, duty.none",
        "2025-02-28, NOT_APPLICABLE, duty.none",
        "2025-03-01, SATISFIED, duty.kept",
        "2025-03-30, SATISFIED, duty.kept",
        "2025-03-31, SATISFIED, duty.kept",
        "2025-04-01, VIOLATED, meeting.after-failed-board-overdue"
    })
    void aGeneralMeetingIsCalledWithinThirtyDays(String day, Kind kind, String reason) {
        Said.verdict(failed(MeetingBody.BOARD, 2).standing("R-GOV-25-FAILED", "coop-x", day), kind, reason);
    }

    private static History failed(MeetingBody body, int call) {
        return Governed.cooperative()
                .and("2025-03-01", new RecordFailedCall(Governed.COOP, Governed.MEETING, body, call, 5, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, EXTRAORDINARY, VIOLATED, meeting.after-failed-board-overdue",
        "2025-03-01, EXTRAORDINARY, SATISFIED, duty.kept",
        "2025-03-31, EXTRAORDINARY, SATISFIED, duty.kept",
        "2025-03-31, ANNUAL, VIOLATED, meeting.after-failed-board-overdue"
    })
    void anExtraordinaryMeetingKeepsTheDuty(String noticed, MeetingKind meeting, Kind kind, String reason) {
        Said.verdict(
                failed(MeetingBody.BOARD, 2)
                        .and(
                                "2025-04-05",
                                Meeting.annual().as(meeting).noticed(noticed).act())
                        .standing("R-GOV-25-FAILED", "coop-x", "2025-04-10"),
                kind,
                reason);
    }

    @Test
    void onlyTheSecondFailureOfTheBoardCounts() {
        Said.verdict(
                failed(MeetingBody.BOARD, 1).standing("R-GOV-25-FAILED", "coop-x", "2025-06-01"),
                Kind.NOT_APPLICABLE,
                "duty.none");
        Said.verdict(
                failed(MeetingBody.GENERAL_MEETING, 2).standing("R-GOV-25-FAILED", "coop-x", "2025-06-01"),
                Kind.NOT_APPLICABLE,
                "duty.none");
    }

    @Test
    void saysWhyAndWhatToDo() {
        Finding finding = failed(MeetingBody.BOARD, 2).standing("R-GOV-25-FAILED", "coop-x", "2025-04-01");
        Said.citing(finding, "law:17/2023/QH15#65.5.c");
        Said.inBothLanguages(
                finding,
                "Hội đồng quản trị triệu tập hai lần không họp được (dh-1, ngày 01/03/2025); đại hội bất thường phải"
                        + " được triệu tập chậm nhất ngày 31/03/2025; số lần quá hạn: 1.",
                "The board failed to meet twice (dh-1, 01/03/2025); an extraordinary general meeting had to be called"
                        + " by 31/03/2025; overdue: 1.");
        assertThat(finding.verdict().remedy().orElseThrow().code().id()).isEqualTo("meeting.after-failed-board");
    }
}
