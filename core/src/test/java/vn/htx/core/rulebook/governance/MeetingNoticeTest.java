package vn.htx.core.rulebook.governance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.Said;

class MeetingNoticeTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 2013-06-01, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 2013-06-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 2013-06-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 2013-06-01, SATISFIED, meeting.notice",
        "2025-03-20, 2025-03-16, SATISFIED, meeting.notice",
        "2025-03-20, 2025-03-17, SATISFIED, meeting.notice",
        "2025-03-20, 2025-03-18, VIOLATED, meeting.notice"
    })
    void isJudgedByItsLimits(String day, String sent, Kind kind, String reason) {
        Said.verdict(
                Governed.cooperative()
                        .filing("R-GOV-09", day, Meeting.annual().noticed(sent).act()),
                kind,
                reason);
    }

    @Test
    void reachesMeetingsOfCooperativesAndUnionsBeyondTheirFounding() {
        Governed.reachesNeitherOtherActsNorGroups(
                "R-GOV-09", Meeting.annual().of(Governed.GROUP).act());
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-09",
                                "2025-03-20",
                                Meeting.annual().as(MeetingKind.FOUNDING).act()),
                Kind.NOT_APPLICABLE,
                "meeting.founding");
    }

    @Test
    void saysWhy() {
        Finding finding = Governed.cooperative()
                .filing(
                        "R-GOV-09",
                        "2025-03-20",
                        Meeting.annual().noticed("2025-03-18").act());
        Said.citing(finding, "law:17/2023/QH15#60.1");
        Said.inBothLanguages(
                finding,
                "Thông báo phải gửi chậm nhất ngày 17/03/2025, trước ngày khai mạc ít nhất 3 ngày; hồ sơ ghi ngày 18/03/2025.",
                "Notice had to be sent by 17/03/2025, at least 3 days before the opening; it was sent on 18/03/2025.");
    }

    @Test
    void withoutTheDayOfTheNoticeItCannotSay() {
        Said.verdict(
                Governed.cooperative()
                        .filing("R-GOV-09", "2025-03-20", Meeting.annual().act()),
                Kind.UNDETERMINED,
                "meeting.notice-unknown");
    }
}
