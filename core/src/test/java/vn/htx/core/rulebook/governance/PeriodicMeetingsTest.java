package vn.htx.core.rulebook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.ChooseGovernance;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class PeriodicMeetingsTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, SATISFIED, duty.kept",
        "2024-09-30, SATISFIED, duty.kept",
        "2024-10-01, SATISFIED, duty.kept",
        "2024-10-02, VIOLATED, meeting.periodic-overdue"
    })
    void membersMeetOnceInThreeMonths(String day, Kind kind, String reason) {
        Said.verdict(
                Governed.cooperative(GovernanceModel.SIMPLIFIED).standing("R-GOV-04", "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "ANNUAL, 2024-12-30, SATISFIED, duty.kept",
        "ANNUAL, 2024-12-31, VIOLATED, meeting.periodic-overdue",
        "PERIODIC, 2024-12-30, SATISFIED, duty.kept",
        "EXTRAORDINARY, 2024-12-30, VIOLATED, meeting.periodic-overdue"
    })
    void timeRunsAnewFromEachOrdinaryMeeting(MeetingKind meeting, String day, Kind kind, String reason) {
        Said.verdict(
                Governed.cooperative(GovernanceModel.SIMPLIFIED)
                        .and("2024-09-30", Meeting.annual().as(meeting).act())
                        .standing("R-GOV-04", "coop-x", day),
                kind,
                reason);
    }

    @Test
    void fullGovernanceHasNoSuchDuty() {
        History history = Governed.cooperative(GovernanceModel.SIMPLIFIED)
                .and("2025-01-01", new ChooseGovernance(Governed.COOP, GovernanceModel.FULL, Optional.empty()));
        Said.verdict(history.standing("R-GOV-04", "coop-x", "2024-12-31"), Kind.VIOLATED, "meeting.periodic-overdue");
        Said.verdict(history.standing("R-GOV-04", "coop-x", "2025-01-01"), Kind.SATISFIED, "duty.kept");
        Said.verdict(
                Governed.cooperative(GovernanceModel.FULL).standing("R-GOV-04", "coop-x", "2025-06-01"),
                Kind.NOT_APPLICABLE,
                "duty.none");
        Said.verdict(
                Governed.cooperative().standing("R-GOV-04", "group-x", "2025-06-01"), Kind.NOT_APPLICABLE, "duty.none");
    }

    @Test
    void saysWhyAndWhatToDo() {
        Finding finding = Governed.cooperative(GovernanceModel.SIMPLIFIED).standing("R-GOV-04", "coop-x", "2024-10-02");
        Said.citing(finding, "law:17/2023/QH15#57.1");
        Said.inBothLanguages(
                finding,
                "Đại hội tiếp theo kể từ ngày 01/07/2024 phải được tổ chức chậm nhất ngày 01/10/2024 (-); số lần quá"
                        + " hạn: 1.",
                "The next general meeting after 01/07/2024 had to be held by 01/10/2024 (-); overdue: 1.");
        assertThat(finding.verdict().remedy().orElseThrow().code().id()).isEqualTo("meeting.periodic");
    }
}
