package vn.htx.core.promotion;

import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.support.Beneficiary;

/**
 * Đơn vị tham gia: who took part in an event, and what came of it.
 *
 * @param products how many products it showed
 * @param contracts how many contracts or memoranda it signed
 * @param contractValue what they are worth, in đồng
 * @param sales what it sold on the spot, in đồng
 */
public record Exhibitor(Beneficiary participant, long products, long contracts, Dong contractValue, Dong sales) {

    public Exhibitor {
        Amounts.requireNotNegative("products shown", products);
        Amounts.requireNotNegative("contracts signed", contracts);
        Amounts.requireNotNegative("the value of contracts", contractValue);
        Amounts.requireNotNegative("sales", sales);
    }
}
