package vn.htx.core.finance;

import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;

/**
 * Số dư quỹ theo nguồn hình thành: what is in a fund from one source, in đồng (Law 17/2023/QH15, Article 87.1: followed by
 * source).
 */
public record FundBalance(Fund fund, FundSource source, Dong amount) {

    public FundBalance {
        Amounts.requireNotNegative("what is in a fund", amount);
    }
}
