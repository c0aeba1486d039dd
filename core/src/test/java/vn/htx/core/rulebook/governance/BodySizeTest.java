package vn.htx.core.rulebook.governance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.EndOffice;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class BodySizeTest {

    @ParameterizedTest
    @CsvSource({
        "R-GOV-21, BOARD_MEMBER, 2013-06-30, 2, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GOV-21, BOARD_MEMBER, 2013-07-01, 2, VIOLATED, board.size",
        "R-GOV-21, BOARD_MEMBER, 2013-07-01, 3, SATISFIED, board.size",
        "R-GOV-21, BOARD_MEMBER, 2024-06-30, 15, SATISFIED, board.size",
        "R-GOV-21, BOARD_MEMBER, 2024-06-30, 16, VIOLATED, board.size",
        "R-GOV-21, BOARD_MEMBER, 2024-07-01, 2, VIOLATED, board.size",
        "R-GOV-21, BOARD_MEMBER, 2024-07-01, 3, SATISFIED, board.size",
        "R-GOV-21, BOARD_MEMBER, 2024-07-01, 4, SATISFIED, board.size",
        "R-GOV-21, BOARD_MEMBER, 2024-07-01, 14, SATISFIED, board.size",
        "R-GOV-21, BOARD_MEMBER, 2024-07-01, 15, SATISFIED, board.size",
        "R-GOV-21, BOARD_MEMBER, 2024-07-01, 16, VIOLATED, board.size",
        "R-GOV-21, BOARD_MEMBER, 2024-07-01, 0, NOT_APPLICABLE, office.vacant",
        "R-GOV-28, SUPERVISOR, 2013-06-30, 8, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GOV-28, SUPERVISOR, 2013-07-01, 8, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-28, SUPERVISOR, 2024-06-30, 8, UNDETERMINED, law.rule-not-confirmed",
        "R-GOV-28, SUPERVISOR, 2024-07-01, 0, NOT_APPLICABLE, office.vacant",
        "R-GOV-28, SUPERVISOR, 2024-07-01, 1, SATISFIED, supervisors.size",
        "R-GOV-28, SUPERVISOR, 2024-07-01, 2, SATISFIED, supervisors.size",
        "R-GOV-28, SUPERVISOR, 2024-07-01, 6, SATISFIED, supervisors.size",
        "R-GOV-28, SUPERVISOR, 2024-07-01, 7, SATISFIED, supervisors.size",
        "R-GOV-28, SUPERVISOR, 2024-07-01, 8, VIOLATED, supervisors.size",
        "R-GOV-28, CONTROLLER, 2024-07-01, 8, NOT_APPLICABLE, office.vacant"
    })
    void aBodyHasSoManyMembers(String rule, OfficerRole role, String day, int members, Kind kind, String reason) {
        Said.verdict(body(role, members).standing(rule, "coop-x", day), kind, reason);
    }

    private static History body(OfficerRole role, int members) {
        History history = Governed.cooperative();
        for (int i = 1; i <= members; i++) {
            history = history.and("2010-01-01", Governed.elect("m-" + i, role));
        }
        return history;
    }

    @Test
    void whoChairsTheBoardIsOneOfItAndCountsOnce() {
        History history = body(OfficerRole.BOARD_MEMBER, 3)
                .and("2010-01-01", Governed.elect("m-1", OfficerRole.BOARD_CHAIR))
                .and("2025-01-01", new EndOffice(Governed.COOP, new MemberId("m-3"), OfficerRole.BOARD_MEMBER));
        Said.verdict(history.standing("R-GOV-21", "coop-x", "2024-12-31"), Kind.SATISFIED, "board.size");
        Finding finding = history.standing("R-GOV-21", "coop-x", "2025-01-01");
        Said.verdict(finding, Kind.VIOLATED, "board.size");
        Said.citing(finding, "law:17/2023/QH15#65.1");
        Said.inBothLanguages(
                finding,
                "Hội đồng quản trị phải có từ 3 đến 15 thành viên, hiện có 2.",
                "The board has from 3 to 15 members; there are 2.");
        Governed.doesNotReachGroups("R-GOV-21");
    }

    @Test
    void theSupervisoryBoardHasItsArticle() {
        Finding finding = body(OfficerRole.SUPERVISOR, 8).standing("R-GOV-28", "coop-x", "2025-03-20");
        Said.citing(finding, "law:17/2023/QH15#69.1");
        Said.inBothLanguages(
                finding,
                "Ban kiểm soát phải có từ 1 đến 7 thành viên, hiện có 8.",
                "The supervisory board has from 1 to 7 members; there are 8.");
    }
}
