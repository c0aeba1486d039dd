package vn.htx.core.governance;

import java.util.Optional;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MatterKind;

/**
 * Vấn đề hội đồng quản trị biểu quyết: each member of the board has one vote; when votes are equal, the side of the chair,
 * or of who chairs the meeting, decides (Law 17/2023/QH15, Article 65.5).
 *
 * @param matter how the minutes name it; unique within the meeting
 * @param chairInFavour whether the chair voted for it
 * @param value the value of a deal in assets, in đồng
 * @param totalAssets the total assets in the latest financial statements, for a deal in assets
 */
public record BoardDecision(
        String matter,
        MatterKind kind,
        long inFavour,
        long against,
        boolean chairInFavour,
        Optional<Dong> value,
        Optional<Dong> totalAssets) {

    public BoardDecision {
        Matter.requireNamed(matter);
        Matter.requireWorth(value, totalAssets);
        Tallied.require("inFavour", inFavour);
        Tallied.require("against", against);
    }

    /** Whether it is adopted. */
    public boolean isAdopted() {
        return inFavour == against ? chairInFavour && inFavour > 0 : inFavour > against;
    }
}
