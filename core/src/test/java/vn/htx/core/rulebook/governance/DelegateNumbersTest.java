package vn.htx.core.rulebook.governance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.Said;

class DelegateNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 100, 50, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 100, 50, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 100, 50, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 100, 50, SATISFIED, meeting.delegates",
        "2025-03-20, 49, 1, NOT_APPLICABLE, meeting.delegates-none-written",
        "2025-03-20, 50, 1, NOT_APPLICABLE, meeting.delegates-none-written",
        "2025-03-20, 51, 25, VIOLATED, meeting.delegates",
        "2025-03-20, 51, 26, SATISFIED, meeting.delegates",
        "2025-03-20, 51, 27, SATISFIED, meeting.delegates",
        "2025-03-20, 100, 49, VIOLATED, meeting.delegates",
        "2025-03-20, 100, 50, SATISFIED, meeting.delegates",
        "2025-03-20, 100, 51, SATISFIED, meeting.delegates",
        "2025-03-20, 101, 30, VIOLATED, meeting.delegates",
        "2025-03-20, 101, 31, SATISFIED, meeting.delegates",
        "2025-03-20, 101, 32, SATISFIED, meeting.delegates",
        "2025-03-20, 300, 89, VIOLATED, meeting.delegates",
        "2025-03-20, 300, 90, SATISFIED, meeting.delegates",
        "2025-03-20, 300, 91, SATISFIED, meeting.delegates",
        "2025-03-20, 301, 60, VIOLATED, meeting.delegates",
        "2025-03-20, 301, 61, SATISFIED, meeting.delegates",
        "2025-03-20, 301, 62, SATISFIED, meeting.delegates",
        "2025-03-20, 1000, 199, VIOLATED, meeting.delegates",
        "2025-03-20, 1000, 200, SATISFIED, meeting.delegates",
        "2025-03-20, 1000, 201, SATISFIED, meeting.delegates",
        "2025-03-20, 1001, 199, VIOLATED, meeting.delegates",
        "2025-03-20, 1001, 200, SATISFIED, meeting.delegates",
        "2025-03-20, 1001, 201, SATISFIED, meeting.delegates"
    })
    void isJudgedByItsLimits(String day, long members, long delegates, Kind kind, String reason) {
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-17",
                                day,
                                Meeting.annual()
                                        .attendedByDelegates(members, delegates, 1)
                                        .act()),
                kind,
                reason);
    }

    @Test
    void reachesMeetingsOfCooperativesAndUnionsBeyondTheirFounding() {
        Governed.reachesNeitherOtherActsNorGroups(
                "R-GOV-17", Meeting.annual().of(Governed.GROUP).act());
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-17",
                                "2025-03-20",
                                Meeting.annual().as(MeetingKind.FOUNDING).act()),
                Kind.NOT_APPLICABLE,
                "meeting.founding");
    }

    @Test
    void saysWhy() {
        Finding finding = Governed.cooperative()
                .filing(
                        "R-GOV-17",
                        "2025-03-20",
                        Meeting.annual().attendedByDelegates(101, 30, 30).act());
        Said.citing(finding, "law:17/2023/QH15#58.2");
        Said.inBothLanguages(
                finding,
                "Phải có ít nhất 31 đại biểu khi có 101 thành viên chính thức; hồ sơ ghi 30.",
                "At least 31 delegates are needed for 101 official members; there were 30.");
    }

    @Test
    void aMeetingOfAllIsNoCongress() {
        Said.verdict(
                Governed.cooperative()
                        .filing("R-GOV-17", "2025-03-20", Meeting.annual().act()),
                Kind.NOT_APPLICABLE,
                "meeting.plenary");
    }
}
