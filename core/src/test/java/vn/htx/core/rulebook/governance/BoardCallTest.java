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

class BoardCallTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 2, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 2, 2013-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 2, 2024-06-20, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 2, 2024-06-20, SATISFIED, board.call-interval",
        "2025-03-15, 2, 2025-03-01, SATISFIED, board.call-interval",
        "2025-03-16, 2, 2025-03-01, SATISFIED, board.call-interval",
        "2025-03-17, 2, 2025-03-01, VIOLATED, board.call-interval",
        "2025-03-17, 1, 2025-03-01, NOT_APPLICABLE, board.first-call"
    })
    void theBoardIsCalledAgainWithinFifteenDays(String day, int call, String planned, Kind kind, String reason) {
        Said.verdict(meeting(day, call, planned), kind, reason);
    }

    private static Finding meeting(String day, int call, String planned) {
        return Governed.cooperative().filing("R-GOV-25-CALL", day, held(Governed.COOP, call, planned));
    }

    private static HoldBoardMeeting held(OrganizationId organization, int call, String planned) {
        return new HoldBoardMeeting(
                organization, Governed.MEETING, call, Optional.of(LocalDate.parse(planned)), 5, 5, List.of());
    }

    @Test
    void saysWhy() {
        Finding finding = meeting("2025-03-17", 2, "2025-03-01");
        Said.citing(finding, "law:17/2023/QH15#65.5.b");
        Said.inBothLanguages(
                finding,
                "Cuộc họp triệu tập lại phải họp chậm nhất ngày 16/03/2025; hồ sơ ghi ngày 17/03/2025.",
                "Called again, the board had to meet by 16/03/2025; it met on 17/03/2025.");
        Governed.reachesNeitherOtherActsNorGroups("R-GOV-25-CALL", held(Governed.GROUP, 2, "2025-03-01"));
    }
}
