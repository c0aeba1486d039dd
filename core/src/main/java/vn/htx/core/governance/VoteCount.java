package vn.htx.core.governance;

import vn.htx.core.money.Ratio;

/**
 * Kết quả kiểm phiếu: the votes cast on a matter. An abstaining vote (không có ý kiến) is cast; who does not vote at all is
 * not counted. Whether the matter is adopted is worked out from the votes and never stated.
 *
 * @param inFavour votes for (tán thành)
 * @param against votes against (không tán thành)
 * @param abstaining votes without an opinion
 */
public record VoteCount(long inFavour, long against, long abstaining) {

    public VoteCount {
        Tallied.require("inFavour", inFavour);
        Tallied.require("against", against);
        Tallied.require("abstaining", abstaining);
    }

    /** All votes cast. */
    public long cast() {
        return Math.addExact(Math.addExact(inFavour, against), abstaining);
    }

    /** The share of the votes cast that are in favour; nothing if none was cast. */
    public Ratio approval() {
        return cast() == 0 ? Ratio.ZERO : Ratio.of(inFavour, cast());
    }

    /** Whether the matter is adopted. */
    public boolean isAdoptedBy(Majority majority) {
        return majority.isReachedBy(approval());
    }
}
