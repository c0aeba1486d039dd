package vn.htx.core.governance;

import vn.htx.core.money.Ratio;

/** Điều kiện tiến hành: how many must take part for a meeting to be held (Law 17/2023/QH15, Articles 59.7 and 65.5). */
public final class Quorum {

    private Quorum() {}

    /** Whether those present are a share of those called, or more. A meeting nobody is called to has no quorum. */
    public static boolean atLeast(long present, long called, Ratio share) {
        return called > 0 && Ratio.of(present, called).isAtLeast(share);
    }

    /** Whether those present are more than a share of those called. */
    public static boolean moreThan(long present, long called, Ratio share) {
        return called > 0 && Ratio.of(present, called).isAbove(share);
    }
}
