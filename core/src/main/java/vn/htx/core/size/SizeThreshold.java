package vn.htx.core.size;

import vn.htx.core.money.Dong;

/**
 * Ngưỡng của một hạng quy mô: from so many members, and from so much revenue or so much capital (R-SIZ-01).
 *
 * @param members official members
 * @param revenue in đồng
 * @param capital in đồng
 */
public record SizeThreshold(int members, Dong revenue, Dong capital) {

    /** Whether an organization reaches it. */
    public boolean isReachedBy(SizeInput input) {
        return input.members() >= members
                && (input.revenue().compareTo(revenue) >= 0 || input.capital().compareTo(capital) >= 0);
    }
}
