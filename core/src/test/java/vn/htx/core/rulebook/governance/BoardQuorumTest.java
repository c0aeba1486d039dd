package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.HoldBoardMeeting;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.Said;

class BoardQuorumTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 1, 6, 3, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 1, 6, 3, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 1, 6, 3, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 1, 6, 3, VIOLATED, board.quorum",
        "2025-03-20, 1, 6, 4, SATISFIED, board.quorum",
        "2025-03-20, 1, 6, 5, SATISFIED, board.quorum",
        "2025-03-20, 1, 5, 3, VIOLATED, board.quorum",
        "2025-03-20, 1, 5, 4, SATISFIED, board.quorum",
        "2025-03-20, 2, 6, 2, VIOLATED, board.quorum-again",
        "2025-03-20, 2, 6, 3, VIOLATED, board.quorum-again",
        "2025-03-20, 2, 6, 4, SATISFIED, board.quorum-again"
    })
    void soManyOfTheBoardTakePart(String day, int call, long members, long present, Kind kind, String reason) {
        Said.verdict(meeting(day, call, members, present), kind, reason);
    }

    private static Finding meeting(String day, int call, long members, long present) {
        return Governed.cooperative().filing("R-GOV-25", day, held(Governed.COOP, call, members, present));
    }

    private static HoldBoardMeeting held(OrganizationId organization, int call, long members, long present) {
        return new HoldBoardMeeting(
                organization,
                Governed.MEETING,
                call,
                Optional.of(LocalDate.of(2013, 6, 1)),
                members,
                present,
                List.of());
    }

    @Test
    void saysWhy() {
        Finding finding = meeting("2025-03-20", 1, 5, 3);
        Said.citing(finding, "law:17/2023/QH15#65.5");
        Said.inBothLanguages(
                finding,
                "Cuộc họp chỉ được tiến hành khi có từ 2/3 thành viên hội đồng quản trị tham dự; có 3 trên 5.",
                "The board meets when 2/3 or more of its members take part; 3 of 5 did.");
        Governed.reachesNeitherOtherActsNorGroups("R-GOV-25", held(Governed.GROUP, 1, 5, 5));
    }
}
