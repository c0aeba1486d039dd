package vn.htx.core.finance;

import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;

/**
 * Mức độ tham gia của một thành viên: what the income of a member is worked out from (Law 17/2023/QH15, Articles 4.9, 4.10
 * and 86.3; R-FIN-08), in đồng.
 *
 * @param official whether the member is official; otherwise capital-linked
 * @param used the value of products and services the member used
 * @param pay what the member was paid for labour
 * @param contribution what the member has put in
 */
public record MemberLevel(MemberId member, boolean official, Dong used, Dong pay, Dong contribution) {

    public MemberLevel {
        Amounts.requireNotNegative("what was used", used);
        Amounts.requireNotNegative("pay", pay);
        Amounts.requireNotNegative("a contribution", contribution);
    }
}
