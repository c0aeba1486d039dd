package vn.htx.core.rulebook.governance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.governance.AssetDeal;
import vn.htx.core.governance.BoardDecision;
import vn.htx.core.governance.HoldBoardMeeting;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.MatterKind;

/**
 * Thẩm quyền quyết định giao dịch tài sản của hội đồng quản trị: the board decides alone on deals in divisible assets below a
 * share of total assets, and on none in indivisible assets (R-GOV-26).
 */
final class BoardAssetPower extends BoardMeetingRule {

    private static final Parameter<Ratio> LIMIT = Parameter.ratio("board.asset-deal.limit");
    private static final ReasonCode NO_DEAL = ReasonCode.exemption(BoardAssetPower.class, "board.no-deal");
    private static final ReasonCode INDIVISIBLE =
            new ReasonCode(BoardAssetPower.class, "board.indivisible-deal", Set.of(Verdict.Kind.VIOLATED), List.of());
    private static final ReasonCode DEAL =
            ReasonCode.requirement(BoardAssetPower.class, "board.deal", "limit", "share");

    BoardAssetPower() {
        super(
                "R-GOV-26",
                Versions.recalledBefore2024("66.4"),
                Set.of(LIMIT),
                NO_DEAL,
                INDIVISIBLE,
                DEAL,
                Weight.UNKNOWN);
    }

    @Override
    Verdict judge(HoldBoardMeeting held, FiledAct filed, Law law) {
        List<BoardDecision> adopted =
                held.decisions().stream().filter(BoardDecision::isAdopted).toList();
        if (adopted.stream().anyMatch(deal -> deal.kind() == MatterKind.INDIVISIBLE_ASSET_DEAL)) {
            return Verdict.of(false).because(INDIVISIBLE);
        }
        List<Optional<Ratio>> shares = adopted.stream()
                .filter(deal -> deal.kind() == MatterKind.DIVISIBLE_ASSET_DEAL)
                .map(deal -> AssetDeal.share(deal.value(), deal.totalAssets()))
                .toList();
        return shares.isEmpty()
                ? Verdict.notApplicable(NO_DEAL)
                : law.ask(LIMIT).judge(limit -> within(shares, limit));
    }

    private static Verdict within(List<Optional<Ratio>> shares, Ratio limit) {
        Optional<Ratio> largest = shares.stream().flatMap(Optional::stream).max(Ratio::compareTo);
        boolean known = shares.stream().allMatch(Optional::isPresent);
        return largest.filter(share -> known || share.isAtLeast(limit))
                .map(share -> Verdict.of(share.isBelow(limit)).because(DEAL, "limit", limit, "share", share))
                .orElseGet(() -> Verdict.undetermined(Weight.UNKNOWN));
    }
}
