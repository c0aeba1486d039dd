package vn.htx.core.rulebook.governance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.governance.Caller;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class FallbackCallerTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, BOARD, 2013-06-01, 2013-06-02, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, BOARD, 2013-06-01, 2013-06-02, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, BOARD, 2013-06-01, 2013-06-02, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, BOARD, 2013-06-01, 2013-06-02, SATISFIED, meeting.call-on-request",
        "2025-05-20, BOARD, 2025-03-01, 2025-03-15, SATISFIED, meeting.call-on-request",
        "2025-05-20, BOARD, 2025-03-01, 2025-03-16, SATISFIED, meeting.call-on-request",
        "2025-05-20, BOARD, 2025-03-01, 2025-03-17, VIOLATED, meeting.call-on-request",
        "2025-05-20, DIRECTOR, 2025-03-01, 2025-03-17, VIOLATED, meeting.call-on-request",
        "2025-05-20, SUPERVISORS, 2025-03-01, 2025-03-15, VIOLATED, meeting.call-turn",
        "2025-05-20, SUPERVISORS, 2025-03-01, 2025-03-16, VIOLATED, meeting.call-turn",
        "2025-05-20, SUPERVISORS, 2025-03-01, 2025-03-17, SATISFIED, meeting.call-turn",
        "2025-05-20, MEMBERS, 2025-03-01, 2025-03-30, VIOLATED, meeting.call-turn",
        "2025-05-20, MEMBERS, 2025-03-01, 2025-03-31, VIOLATED, meeting.call-turn",
        "2025-05-20, MEMBERS, 2025-03-01, 2025-04-01, SATISFIED, meeting.call-turn"
    })
    void isJudgedByItsLimits(String day, Caller caller, String asked, String called, Kind kind, String reason) {
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-07",
                                day,
                                Meeting.annual()
                                        .as(MeetingKind.EXTRAORDINARY)
                                        .calledBy(caller)
                                        .onRequest(asked, 7)
                                        .noticed(called)
                                        .act()),
                kind,
                reason);
    }

    @Test
    void reachesMeetingsOfCooperativesAndUnionsBeyondTheirFounding() {
        Governed.reachesNeitherOtherActsNorGroups(
                "R-GOV-07", Meeting.annual().of(Governed.GROUP).act());
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-07",
                                "2025-03-20",
                                Meeting.annual().as(MeetingKind.FOUNDING).act()),
                Kind.NOT_APPLICABLE,
                "meeting.founding");
    }

    @Test
    void saysWhy() {
        Finding finding = Governed.cooperative()
                .filing(
                        "R-GOV-07",
                        "2025-05-20",
                        Meeting.annual()
                                .calledBy(Caller.SUPERVISORS)
                                .onRequest("2025-03-01", 7)
                                .noticed("2025-03-16")
                                .act());
        Said.citing(finding, "law:17/2023/QH15#59.4");
        Said.inBothLanguages(
                finding,
                "Chỉ được triệu tập thay từ ngày 17/03/2025; hồ sơ ghi ngày 16/03/2025.",
                "Others could call in place only from 17/03/2025; they did on 16/03/2025.");
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERVISORS, 2025-04-30, VIOLATED",
        "SUPERVISORS, 2025-05-01, SATISFIED",
        "MEMBERS, 2025-05-15, VIOLATED",
        "MEMBERS, 2025-05-16, SATISFIED"
    })
    void anAnnualMeetingNotCalledInTimeMayBeCalledByOthers(Caller caller, String called, Kind kind) {
        History history = Governed.cooperative()
                .and("2020-01-01", Governed.charter(Governed.COOP, CharterParameter.FISCAL_YEAR_END, "12-31"));
        Said.verdict(
                history.filing(
                        "R-GOV-07",
                        "2025-06-20",
                        Meeting.annual().calledBy(caller).noticed(called).act()),
                kind,
                "meeting.call-turn");
    }

    @Test
    void whatIsNotFiledCannotBeJudged() {
        Meeting bySupervisors = Meeting.annual().calledBy(Caller.SUPERVISORS);
        Said.verdict(of(bySupervisors), Kind.UNDETERMINED, "meeting.notice-unknown");
        Said.verdict(of(bySupervisors.noticed("2025-03-01")), Kind.UNDETERMINED, "meeting.call-ground-unknown");
        Said.verdict(
                of(bySupervisors.as(MeetingKind.EXTRAORDINARY).noticed("2025-03-01")),
                Kind.UNDETERMINED,
                "meeting.call-ground-unknown");
        Said.verdict(of(Meeting.annual()), Kind.NOT_APPLICABLE, "meeting.no-request");
    }

    private static Finding of(Meeting meeting) {
        return Governed.cooperative().filing("R-GOV-07", "2025-05-20", meeting.act());
    }
}
