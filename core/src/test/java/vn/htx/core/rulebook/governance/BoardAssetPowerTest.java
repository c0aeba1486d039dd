package vn.htx.core.rulebook.governance;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.BoardDecision;
import vn.htx.core.governance.HoldBoardMeeting;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.Said;

class BoardAssetPowerTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, DIVISIBLE_ASSET_DEAL, 19, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, DIVISIBLE_ASSET_DEAL, 19, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, DIVISIBLE_ASSET_DEAL, 19, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, DIVISIBLE_ASSET_DEAL, 19, SATISFIED, board.deal",
        "2025-03-20, DIVISIBLE_ASSET_DEAL, 20, VIOLATED, board.deal",
        "2025-03-20, DIVISIBLE_ASSET_DEAL, 21, VIOLATED, board.deal",
        "2025-03-20, INDIVISIBLE_ASSET_DEAL, 1, VIOLATED, board.indivisible-deal",
        "2025-03-20, OTHER, 50, NOT_APPLICABLE, board.no-deal"
    })
    void theBoardDecidesOnSmallDeals(String day, MatterKind matter, long worth, Kind kind, String reason) {
        Said.verdict(meeting(day, deal(matter, true, worth)), kind, reason);
    }

    private static BoardDecision deal(MatterKind matter, boolean adopted, long worth) {
        return new BoardDecision(
                "d-" + worth,
                matter,
                adopted ? 5 : 0,
                adopted ? 0 : 5,
                adopted,
                Optional.of(Dong.of(worth)),
                Optional.of(Dong.of(100)));
    }

    private static BoardDecision ofUnknownWorth() {
        return new BoardDecision(
                "d-x", MatterKind.DIVISIBLE_ASSET_DEAL, 5, 0, true, Optional.empty(), Optional.empty());
    }

    private static Finding meeting(String day, BoardDecision... decisions) {
        return Governed.cooperative().filing("R-GOV-26", day, held(Governed.COOP, decisions));
    }

    private static HoldBoardMeeting held(OrganizationId organization, BoardDecision... decisions) {
        return new HoldBoardMeeting(organization, Governed.MEETING, 1, Optional.empty(), 5, 5, List.of(decisions));
    }

    @Test
    void theLargestDealDecidesAndWhatIsNotAdoptedDoesNotCount() {
        BoardDecision small = deal(MatterKind.DIVISIBLE_ASSET_DEAL, true, 5);
        BoardDecision large = deal(MatterKind.DIVISIBLE_ASSET_DEAL, true, 30);
        Said.verdict(meeting("2025-03-20", small, large), Kind.VIOLATED, "board.deal");
        Said.verdict(
                meeting("2025-03-20", small, deal(MatterKind.DIVISIBLE_ASSET_DEAL, false, 30)),
                Kind.SATISFIED,
                "board.deal");
        Said.verdict(
                meeting("2025-03-20", deal(MatterKind.INDIVISIBLE_ASSET_DEAL, false, 1)),
                Kind.NOT_APPLICABLE,
                "board.no-deal");
        Said.verdict(meeting("2025-03-20", ofUnknownWorth()), Kind.UNDETERMINED, "resolution.worth-unknown");
        Said.verdict(meeting("2025-03-20", small, ofUnknownWorth()), Kind.UNDETERMINED, "resolution.worth-unknown");
        Said.verdict(meeting("2025-03-20", large, ofUnknownWorth()), Kind.VIOLATED, "board.deal");
    }

    @Test
    void saysWhy() {
        Finding finding = meeting("2025-03-20", deal(MatterKind.DIVISIBLE_ASSET_DEAL, true, 20));
        Said.citing(finding, "law:17/2023/QH15#66.4");
        Said.inBothLanguages(
                finding,
                "Giao dịch bằng 20% tổng giá trị tài sản, từ 20% trở lên thuộc thẩm quyền của đại hội thành viên.",
                "The deal is 20% of total assets; from 20% on the general meeting decides.");
        Governed.reachesNeitherOtherActsNorGroups("R-GOV-26", held(Governed.GROUP));
    }
}
