package vn.htx.core.rulebook.governance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.Said;

class DelegateCongressTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 50, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 50, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 50, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 50, SATISFIED, meeting.delegates-allowed",
        "2025-03-20, 49, VIOLATED, meeting.delegates-allowed",
        "2025-03-20, 50, SATISFIED, meeting.delegates-allowed",
        "2025-03-20, 51, SATISFIED, meeting.delegates-allowed"
    })
    void isJudgedByItsLimits(String day, long members, Kind kind, String reason) {
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-16",
                                day,
                                Meeting.annual()
                                        .attendedByDelegates(members, 26, 26)
                                        .act()),
                kind,
                reason);
    }

    @Test
    void reachesMeetingsOfCooperativesAndUnionsBeyondTheirFounding() {
        Governed.reachesNeitherOtherActsNorGroups(
                "R-GOV-16", Meeting.annual().of(Governed.GROUP).act());
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-16",
                                "2025-03-20",
                                Meeting.annual().as(MeetingKind.FOUNDING).act()),
                Kind.NOT_APPLICABLE,
                "meeting.founding");
    }

    @Test
    void saysWhy() {
        Finding finding = Governed.cooperative()
                .filing(
                        "R-GOV-16",
                        "2025-03-20",
                        Meeting.annual().attendedByDelegates(49, 26, 26).act());
        Said.citing(finding, "law:17/2023/QH15#57.2");
        Said.inBothLanguages(
                finding,
                "Phải có từ 50 thành viên chính thức trở lên mới được tổ chức đại hội đại biểu; hiện có 49.",
                "Delegates meet from 50 official members on; there are 49.");
    }

    @Test
    void aMeetingOfAllIsNoCongress() {
        Said.verdict(
                Governed.cooperative()
                        .filing("R-GOV-16", "2025-03-20", Meeting.annual().act()),
                Kind.NOT_APPLICABLE,
                "meeting.plenary");
    }
}
