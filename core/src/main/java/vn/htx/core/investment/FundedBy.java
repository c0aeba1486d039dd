package vn.htx.core.investment;

import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;

/**
 * Cơ cấu nguồn vốn: what money something is paid with, in đồng.
 *
 * @param stateFunds ngân sách nhà nước
 * @param ownFunds vốn tự có
 * @param creditFunds vốn vay
 * @param otherFunds nguồn khác
 */
public record FundedBy(Dong stateFunds, Dong ownFunds, Dong creditFunds, Dong otherFunds) {

    public FundedBy {
        Amounts.requireNotNegative("money of the State", stateFunds);
        Amounts.requireNotNegative("own money", ownFunds);
        Amounts.requireNotNegative("borrowed money", creditFunds);
        Amounts.requireNotNegative("other money", otherFunds);
    }

    /** The whole of it. */
    public Dong total() {
        return stateFunds.plus(ownFunds).plus(creditFunds).plus(otherFunds);
    }
}
