package vn.htx.core.rulebook.governance;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.Officer;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.governance.OfficerStanding;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class ForeignBoardShareTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 3, 3, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, 3, 3, VIOLATED, board.foreign",
        "2025-03-20, 0, 3, SATISFIED, board.foreign",
        "2025-03-20, 1, 3, SATISFIED, board.foreign",
        "2025-03-20, 2, 5, VIOLATED, board.foreign",
        "2025-03-20, 6, 20, SATISFIED, board.foreign",
        "2025-03-20, 7, 20, VIOLATED, board.foreign",
        "2025-03-20, 8, 20, VIOLATED, board.foreign",
        "2025-03-20, 0, 0, NOT_APPLICABLE, office.vacant"
    })
    void foreignersAreBelowTheLimit(String day, int foreign, int members, Kind kind, String reason) {
        Said.verdict(board(foreign, members).standing("R-GOV-23", "coop-x", day), kind, reason);
    }

    private static History board(int foreign, int members) {
        History history = Governed.cooperative();
        for (int i = 1; i <= members; i++) {
            Officer officer = new Officer(
                    new MemberId("m-" + i), OfficerStanding.OFFICIAL_MEMBER, Optional.empty(), i <= foreign, true);
            history = history.and("2010-01-01", Governed.elect(officer, OfficerRole.BOARD_MEMBER));
        }
        return history;
    }

    @Test
    void saysWhy() {
        Finding finding = board(2, 5).standing("R-GOV-23", "coop-x", "2025-03-20");
        Said.citing(finding, "law:17/2023/QH15#65.1");
        Said.inBothLanguages(
                finding,
                "Người nước ngoài phải chiếm dưới 35% hội đồng quản trị; hiện có 2 trên 5.",
                "Foreigners are below 35% of the board; there are 2 of 5.");
        Governed.doesNotReachGroups("R-GOV-23");
    }
}
