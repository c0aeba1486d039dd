package vn.htx.core.governance;

import vn.htx.core.money.Ratio;

/**
 * Tỷ lệ biểu quyết thông qua: the share of votes that adopts a matter (Law 17/2023/QH15, Articles 61.2 and 61.3).
 *
 * @param share the share
 * @param more whether more than the share is needed (trên), or the share is enough (từ … trở lên)
 */
public record Majority(Ratio share, boolean more) {

    /** So large a share or more. */
    public static Majority atLeast(Ratio share) {
        return new Majority(share, false);
    }

    /** More than a share. */
    public static Majority moreThan(Ratio share) {
        return new Majority(share, true);
    }

    /** Whether a share of votes reaches it. */
    public boolean isReachedBy(Ratio votes) {
        return more ? votes.isAbove(share) : votes.isAtLeast(share);
    }
}
