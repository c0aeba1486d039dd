package vn.htx.core.rulebook.governance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.Said;

class RepeatedCallTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 2, 2024-06-20, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 2, 2024-06-20, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 2, 2024-06-20, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 2, 2024-06-20, SATISFIED, meeting.call-interval",
        "2025-03-31, 2, 2025-03-01, SATISFIED, meeting.call-interval",
        "2025-04-01, 2, 2025-03-01, VIOLATED, meeting.call-interval",
        "2025-03-30, 2, 2025-03-01, SATISFIED, meeting.call-interval",
        "2025-03-20, 3, 2025-03-01, SATISFIED, meeting.call-interval",
        "2025-03-21, 3, 2025-03-01, SATISFIED, meeting.call-interval",
        "2025-03-22, 3, 2025-03-01, VIOLATED, meeting.call-interval",
        "2025-03-22, 1, 2025-03-01, NOT_APPLICABLE, meeting.first-call"
    })
    void isJudgedByItsLimits(String day, int call, String planned, Kind kind, String reason) {
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-08-CALL",
                                day,
                                Meeting.annual().calledAgain(call, planned).act()),
                kind,
                reason);
    }

    @Test
    void reachesMeetingsOfCooperativesAndUnionsBeyondTheirFounding() {
        Governed.reachesNeitherOtherActsNorGroups(
                "R-GOV-08-CALL", Meeting.annual().of(Governed.GROUP).act());
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-08-CALL",
                                "2025-03-20",
                                Meeting.annual().as(MeetingKind.FOUNDING).act()),
                Kind.NOT_APPLICABLE,
                "meeting.founding");
    }

    @Test
    void saysWhy() {
        Finding finding = Governed.cooperative()
                .filing(
                        "R-GOV-08-CALL",
                        "2025-04-01",
                        Meeting.annual().calledAgain(2, "2025-03-01").act());
        Said.citing(finding, "law:17/2023/QH15#59.7");
        Said.inBothLanguages(
                finding,
                "Triệu tập lần thứ 2 phải họp chậm nhất ngày 31/03/2025; hồ sơ ghi ngày 01/04/2025.",
                "Call number 2 had to be held by 31/03/2025; it was held on 01/04/2025.");
    }
}
