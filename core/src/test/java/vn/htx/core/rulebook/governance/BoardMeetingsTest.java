package vn.htx.core.rulebook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.ElectOfficer;
import vn.htx.core.governance.EndOffice;
import vn.htx.core.governance.HoldBoardMeeting;
import vn.htx.core.governance.Officer;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class BoardMeetingsTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, SATISFIED, duty.kept",
        "2013-09-30, SATISFIED, duty.kept",
        "2013-10-01, SATISFIED, duty.kept",
        "2013-10-02, VIOLATED, meeting.board-overdue",
        "2024-06-30, VIOLATED, meeting.board-overdue",
        "2024-07-01, VIOLATED, meeting.board-overdue"
    })
    void theBoardOfACooperativeMeetsOnceInThreeMonths(String day, Kind kind, String reason) {
        Said.verdict(BOARD.standing("R-GOV-24", "coop-x", day), kind, reason);
    }

    private static final History BOARD = Governed.withOfficers(OfficerRole.BOARD_CHAIR, OfficerRole.BOARD_MEMBER);

    @ParameterizedTest
    @CsvSource({
        "2024-07-01, 2024-10-01, SATISFIED, duty.kept",
        "2024-07-01, 2024-10-02, VIOLATED, meeting.board-overdue",
        "2024-07-02, 2024-10-02, SATISFIED, duty.kept"
    })
    void timeRunsAnewFromEachMeeting(String held, String day, Kind kind, String reason) {
        Said.verdict(BOARD.and(held, met(Governed.COOP)).standing("R-GOV-24", "coop-x", day), kind, reason);
    }

    private static HoldBoardMeeting met(OrganizationId organization) {
        return new HoldBoardMeeting(organization, Governed.MEETING, 1, Optional.empty(), 3, 3, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, SATISFIED, duty.kept",
        "2025-07-01, SATISFIED, duty.kept",
        "2025-07-02, VIOLATED, meeting.board-overdue"
    })
    void theBoardOfAUnionMeetsOnceInSixMonths(String day, Kind kind, String reason) {
        History history = Governed.union(4)
                .and(
                        "2024-12-01",
                        new ElectOfficer(
                                Governed.UNION,
                                Officer.member("coop-1"),
                                OfficerRole.BOARD_CHAIR,
                                Optional.empty(),
                                true,
                                Optional.empty()))
                .and("2025-01-01", met(Governed.UNION));
        Said.verdict(history.standing("R-GOV-24", "union-x", day), kind, reason);
    }

    @Test
    void withoutABoardNothingIsDue() {
        Said.verdict(
                Governed.cooperative().standing("R-GOV-24", "coop-x", "2025-03-20"), Kind.NOT_APPLICABLE, "duty.none");
        Said.verdict(
                Governed.cooperative().standing("R-GOV-24", "group-x", "2025-03-20"), Kind.NOT_APPLICABLE, "duty.none");
        History dissolved = BOARD.and(
                        "2013-12-01", new EndOffice(Governed.COOP, new MemberId("m-1"), OfficerRole.BOARD_CHAIR))
                .and("2014-01-01", new EndOffice(Governed.COOP, new MemberId("m-2"), OfficerRole.BOARD_MEMBER));
        Said.verdict(dissolved.standing("R-GOV-24", "coop-x", "2013-12-31"), Kind.VIOLATED, "meeting.board-overdue");
        Said.verdict(dissolved.standing("R-GOV-24", "coop-x", "2014-01-01"), Kind.SATISFIED, "duty.kept");
    }

    @Test
    void saysWhyAndWhatToDo() {
        Finding finding = BOARD.and("2024-07-01", met(Governed.COOP)).standing("R-GOV-24", "coop-x", "2024-10-02");
        Said.citing(finding, "law:17/2023/QH15#65.3");
        Said.inBothLanguages(
                finding,
                "Cuộc họp tiếp theo của hội đồng quản trị kể từ ngày 01/07/2024 phải được tổ chức chậm nhất ngày"
                        + " 01/10/2024 (-); số lần quá hạn: 1.",
                "The next meeting of the board after 01/07/2024 had to be held by 01/10/2024 (-); overdue: 1.");
        assertThat(finding.verdict().remedy().orElseThrow().code().id()).isEqualTo("meeting.board");
    }
}
