package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.governance.AgendaProposal;
import vn.htx.core.governance.Matter;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.governance.VoteCount;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class AgendaProposalsTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 9, 3, 2013-06-01, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 9, 3, 2013-06-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 9, 3, 2013-06-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 9, 3, 2013-06-01, SATISFIED, meeting.proposal-time",
        "2025-03-20, 9, 2, 2025-03-01, VIOLATED, meeting.proposal-support",
        "2025-03-20, 9, 3, 2025-03-01, SATISFIED, meeting.proposal-time",
        "2025-03-20, 9, 4, 2025-03-01, SATISFIED, meeting.proposal-time",
        "2025-03-20, 10, 3, 2025-03-01, VIOLATED, meeting.proposal-support",
        "2025-03-20, 9, 3, 2025-03-17, SATISFIED, meeting.proposal-time",
        "2025-03-20, 9, 3, 2025-03-18, SATISFIED, meeting.proposal-time",
        "2025-03-20, 9, 3, 2025-03-19, VIOLATED, meeting.proposal-time"
    })
    void isJudgedByItsLimits(String day, long members, long proposing, String sent, Kind kind, String reason) {
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-10",
                                day,
                                Meeting.annual()
                                        .attended(members, members)
                                        .voting(proposed(proposing, sent))
                                        .act()),
                kind,
                reason);
    }

    @Test
    void reachesMeetingsOfCooperativesAndUnionsBeyondTheirFounding() {
        Governed.reachesNeitherOtherActsNorGroups(
                "R-GOV-10", Meeting.annual().of(Governed.GROUP).act());
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-10",
                                "2025-03-20",
                                Meeting.annual().as(MeetingKind.FOUNDING).act()),
                Kind.NOT_APPLICABLE,
                "meeting.founding");
    }

    @Test
    void saysWhy() {
        Finding finding = Governed.cooperative()
                .filing(
                        "R-GOV-10",
                        "2025-03-20",
                        Meeting.annual()
                                .attended(9, 9)
                                .voting(proposed(2, "2025-03-01"))
                                .act());
        Said.citing(finding, "law:17/2023/QH15#60.2");
        Said.inBothLanguages(
                finding,
                "Kiến nghị phải của ít nhất 1/3 tổng số thành viên chính thức; hồ sơ ghi 2 trên 9 thành viên.",
                "A proposal needs at least 1/3 of the official members; the filing says 2 of 9.");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-09, SATISFIED", "2025-03-10, SATISFIED", "2025-03-11, VIOLATED"})
    void theCharterMaySetAnotherTime(String sent, Kind kind) {
        History history = Governed.cooperative()
                .and("2025-01-01", Governed.charter(Governed.COOP, CharterParameter.AGENDA_PROPOSAL_DAYS, "10"));
        Said.verdict(
                history.filing(
                        "R-GOV-10",
                        "2025-03-20",
                        Meeting.annual().voting(proposed(7, sent)).act()),
                kind,
                "meeting.proposal-time");
    }

    @Test
    void withoutProposalsThereIsNothingToJudge() {
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-10",
                                "2025-03-20",
                                Meeting.annual().voting(MatterKind.OTHER, 7, 7).act()),
                Kind.NOT_APPLICABLE,
                "meeting.no-proposal");
    }

    private static Matter proposed(long members, String sent) {
        return new Matter(
                "1",
                MatterKind.OTHER,
                new VoteCount(1, 0, 0),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new AgendaProposal(LocalDate.parse(sent), members)));
    }
}
