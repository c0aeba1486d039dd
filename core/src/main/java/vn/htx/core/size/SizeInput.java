package vn.htx.core.size;

import vn.htx.core.money.Dong;

/**
 * Tiêu chí quy mô: what the size of an organization follows from (Law 17/2023/QH15, Article 16; R-SIZ-01).
 *
 * @param members official members
 * @param revenue of a year, in đồng
 * @param capital total capital, in đồng
 */
public record SizeInput(long members, Dong revenue, Dong capital) {

    public SizeInput {
        if (members < 0 || revenue.isNegative() || capital.isNegative()) {
            throw new IllegalArgumentException("members, revenue and capital are never negative");
        }
    }
}
