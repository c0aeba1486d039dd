package vn.htx.core.rulebook.governance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.Said;

class SignedMinutesTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, true, true, 0, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, true, true, 0, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, true, true, 0, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, true, true, 0, SATISFIED, meeting.minutes",
        "2025-03-20, true, true, 0, SATISFIED, meeting.minutes",
        "2025-03-20, true, false, 49, VIOLATED, meeting.minutes-by-attendees",
        "2025-03-20, false, true, 50, VIOLATED, meeting.minutes-by-attendees",
        "2025-03-20, false, false, 51, SATISFIED, meeting.minutes-by-attendees"
    })
    void isJudgedByItsLimits(String day, boolean chair, boolean secretary, long attendees, Kind kind, String reason) {
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-18",
                                day,
                                Meeting.annual()
                                        .attended(100, 100)
                                        .signed(chair, secretary, attendees)
                                        .act()),
                kind,
                reason);
    }

    @Test
    void reachesMeetingsOfCooperativesAndUnionsBeyondTheirFounding() {
        Governed.reachesNeitherOtherActsNorGroups(
                "R-GOV-18", Meeting.annual().of(Governed.GROUP).act());
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-18",
                                "2025-03-20",
                                Meeting.annual().as(MeetingKind.FOUNDING).act()),
                Kind.NOT_APPLICABLE,
                "meeting.founding");
    }

    @Test
    void saysWhy() {
        Finding finding = Governed.cooperative()
                .filing(
                        "R-GOV-18",
                        "2025-03-20",
                        Meeting.annual().attended(7, 6).signed(true, false, 3).act());
        Said.citing(finding, "law:17/2023/QH15#57.4");
        Said.inBothLanguages(
                finding,
                "Chủ tọa, thư ký không ký thì biên bản phải có chữ ký của trên 50% người tham dự; chỉ có 3 trên 6.",
                "Without the chair’s and the secretary’s, minutes need the signatures of more than 50% of those who took part; 3 of 6 signed.");
    }
}
