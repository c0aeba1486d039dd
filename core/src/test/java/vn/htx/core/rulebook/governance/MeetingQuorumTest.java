package vn.htx.core.rulebook.governance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.Said;

class MeetingQuorumTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 1, 100, 50, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 1, 100, 50, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 1, 100, 50, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 1, 100, 50, SATISFIED, meeting.quorum",
        "2025-03-20, 1, 100, 49, VIOLATED, meeting.quorum",
        "2025-03-20, 1, 100, 50, SATISFIED, meeting.quorum",
        "2025-03-20, 1, 100, 51, SATISFIED, meeting.quorum",
        "2025-03-20, 1, 7, 3, VIOLATED, meeting.quorum",
        "2025-03-20, 1, 7, 4, SATISFIED, meeting.quorum",
        "2025-03-20, 2, 100, 32, VIOLATED, meeting.quorum",
        "2025-03-20, 2, 100, 33, SATISFIED, meeting.quorum",
        "2025-03-20, 2, 100, 34, SATISFIED, meeting.quorum",
        "2025-03-20, 3, 100, 1, NOT_APPLICABLE, meeting.quorum-any"
    })
    void isJudgedByItsLimits(String day, int call, long members, long present, Kind kind, String reason) {
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-08",
                                day,
                                Meeting.annual()
                                        .attended(members, present)
                                        .calledAgain(call, day)
                                        .act()),
                kind,
                reason);
    }

    @Test
    void reachesMeetingsOfCooperativesAndUnionsBeyondTheirFounding() {
        Governed.reachesNeitherOtherActsNorGroups(
                "R-GOV-08", Meeting.annual().of(Governed.GROUP).act());
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-08",
                                "2025-03-20",
                                Meeting.annual().as(MeetingKind.FOUNDING).act()),
                Kind.NOT_APPLICABLE,
                "meeting.founding");
    }

    @Test
    void saysWhy() {
        Finding finding = Governed.cooperative()
                .filing(
                        "R-GOV-08",
                        "2025-03-20",
                        Meeting.annual().attended(7, 3).act());
        Said.citing(finding, "law:17/2023/QH15#59.7");
        Said.inBothLanguages(
                finding,
                "Đại hội chỉ được tiến hành khi có từ 50% số người được triệu tập tham dự; có 3 trên 7.",
                "A meeting is held when 50% or more of those called take part; 3 of 7 did.");
    }

    @Test
    void ofACongressTheDelegatesCount() {
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-08",
                                "2025-03-20",
                                Meeting.annual()
                                        .attendedByDelegates(100, 50, 25)
                                        .act()),
                Kind.SATISFIED,
                "meeting.quorum");
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-08",
                                "2025-03-20",
                                Meeting.annual()
                                        .attendedByDelegates(100, 50, 24)
                                        .act()),
                Kind.VIOLATED,
                "meeting.quorum");
    }
}
