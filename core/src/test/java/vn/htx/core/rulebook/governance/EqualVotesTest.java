package vn.htx.core.rulebook.governance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.rulebook.Said;

class EqualVotesTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 5, 5, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 5, 5, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 5, 5, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 5, 5, SATISFIED, meeting.votes",
        "2025-03-20, 5, 4, SATISFIED, meeting.votes",
        "2025-03-20, 5, 5, SATISFIED, meeting.votes",
        "2025-03-20, 5, 6, VIOLATED, meeting.votes"
    })
    void isJudgedByItsLimits(String day, long present, long cast, Kind kind, String reason) {
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-14",
                                day,
                                Meeting.annual()
                                        .attended(7, present)
                                        .voting(MatterKind.OTHER, cast, cast)
                                        .act()),
                kind,
                reason);
    }

    @Test
    void reachesMeetingsOfCooperativesAndUnionsBeyondTheirFounding() {
        Governed.reachesNeitherOtherActsNorGroups(
                "R-GOV-14", Meeting.annual().of(Governed.GROUP).act());
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-14",
                                "2025-03-20",
                                Meeting.annual().as(MeetingKind.FOUNDING).act()),
                Kind.NOT_APPLICABLE,
                "meeting.founding");
    }

    @Test
    void saysWhy() {
        Finding finding = Governed.cooperative()
                .filing(
                        "R-GOV-14",
                        "2025-03-20",
                        Meeting.annual()
                                .attended(7, 5)
                                .voting(MatterKind.OTHER, 6, 6)
                                .act());
        Said.citing(finding, "law:17/2023/QH15#61.4");
        Said.inBothLanguages(
                finding,
                "Mỗi thành viên chính thức có một phiếu: chỉ có 5 phiếu, hồ sơ ghi 6 phiếu.",
                "One official member has one vote: there were 5, and 6 were cast.");
    }

    @ParameterizedTest
    @CsvSource({"99, SATISFIED", "100, SATISFIED", "101, VIOLATED"})
    void delegatesHaveTheVotesOfThoseWhoAuthorisedThem(long cast, Kind kind) {
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-14",
                                "2025-03-20",
                                Meeting.annual()
                                        .attendedByDelegates(100, 50, 30)
                                        .voting(MatterKind.OTHER, 10, cast)
                                        .act()),
                kind,
                "meeting.votes");
    }

    @Test
    void aMeetingThatVotesOnNothingCastsNone() {
        Said.verdict(
                Governed.cooperative()
                        .filing("R-GOV-14", "2025-03-20", Meeting.annual().act()),
                Kind.SATISFIED,
                "meeting.votes");
    }

    @Test
    void unionsHaveARuleOfTheirOwn() {
        Said.verdict(
                Governed.union(4)
                        .filing(
                                "R-GOV-14",
                                "2025-03-20",
                                Meeting.annual().of(Governed.UNION).act()),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
    }
}
