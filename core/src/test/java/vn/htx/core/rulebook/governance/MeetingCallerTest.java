package vn.htx.core.rulebook.governance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.Caller;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.Said;

class MeetingCallerTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, BOARD, 3, 9, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, BOARD, 3, 9, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, BOARD, 3, 9, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, BOARD, 3, 9, SATISFIED, meeting.caller",
        "2025-03-20, BOARD, 2, 9, VIOLATED, meeting.request",
        "2025-03-20, BOARD, 3, 9, SATISFIED, meeting.caller",
        "2025-03-20, BOARD, 4, 9, SATISFIED, meeting.caller",
        "2025-03-20, BOARD, 3, 10, VIOLATED, meeting.request",
        "2025-03-20, BOARD, 0, 9, SATISFIED, meeting.caller",
        "2025-03-20, BOARD_CHAIR, 3, 9, SATISFIED, meeting.caller",
        "2025-03-20, DIRECTOR, 3, 9, VIOLATED, meeting.caller",
        "2025-03-20, SUPERVISORS, 3, 9, SATISFIED, meeting.caller",
        "2025-03-20, MEMBERS, 3, 9, SATISFIED, meeting.caller",
        "2025-03-20, FOUNDERS, 3, 9, VIOLATED, meeting.caller"
    })
    void isJudgedByItsLimits(String day, Caller caller, long requesting, long members, Kind kind, String reason) {
        Said.verdict(
                Governed.cooperative(GovernanceModel.FULL)
                        .filing(
                                "R-GOV-06",
                                day,
                                extraordinary(caller)
                                        .attended(members, members)
                                        .onRequest("2013-01-01", requesting)
                                        .act()),
                kind,
                reason);
    }

    @Test
    void reachesMeetingsOfCooperativesAndUnionsBeyondTheirFounding() {
        Governed.reachesNeitherOtherActsNorGroups(
                "R-GOV-06", Meeting.annual().of(Governed.GROUP).act());
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-06",
                                "2025-03-20",
                                Meeting.annual().as(MeetingKind.FOUNDING).act()),
                Kind.NOT_APPLICABLE,
                "meeting.founding");
    }

    @Test
    void saysWhy() {
        Finding finding = Governed.cooperative(GovernanceModel.FULL)
                .filing(
                        "R-GOV-06",
                        "2025-03-20",
                        extraordinary(Caller.BOARD).onRequest("2025-03-01", 2).act());
        Said.citing(finding, "law:17/2023/QH15#59");
        Said.inBothLanguages(
                finding,
                "Yêu cầu triệu tập phải của ít nhất 1/3 tổng số thành viên chính thức; hồ sơ ghi 2 trên 7 thành viên.",
                "A meeting is asked for by at least 1/3 of the official members; the filing says 2 of 7.");
    }

    @ParameterizedTest
    @CsvSource({
        "BOARD, VIOLATED",
        "BOARD_CHAIR, VIOLATED",
        "DIRECTOR, SATISFIED",
        "SUPERVISORS, SATISFIED",
        "MEMBERS, SATISFIED"
    })
    void inSimplifiedGovernanceTheDirectorCalls(Caller caller, Kind kind) {
        Said.verdict(
                Governed.cooperative(GovernanceModel.SIMPLIFIED)
                        .filing("R-GOV-06", "2025-03-20", extraordinary(caller).act()),
                kind,
                "meeting.caller");
    }

    @Test
    void withoutTheModelItCannotSayAndOtherMeetingsItDoesNotJudge() {
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-06",
                                "2025-03-20",
                                extraordinary(Caller.BOARD).act()),
                Kind.UNDETERMINED,
                "governance.model-unknown");
        Said.verdict(
                Governed.cooperative()
                        .filing("R-GOV-06", "2025-03-20", Meeting.annual().act()),
                Kind.NOT_APPLICABLE,
                "meeting.not-extraordinary");
    }

    private static Meeting extraordinary(Caller caller) {
        return Meeting.annual().as(MeetingKind.EXTRAORDINARY).calledBy(caller);
    }
}
