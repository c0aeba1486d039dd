package vn.htx.core.finance;

import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;

/** Thu nhập được phân phối của một thành viên, in đồng. */
public record MemberIncome(MemberId member, Dong amount) {

    public MemberIncome {
        Amounts.requireNotNegative("income of a member", amount);
    }
}
