package vn.htx.core.capital;

import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;

/**
 * Phần vốn góp của một thành viên in one act.
 *
 * @param member who
 * @param amount in đồng, more than nothing
 * @param asset what is put in
 * @param valuation how its worth was set
 * @param excludedDays days that do not count toward the time to pay: transport, import, transfer of title
 */
public record Contribution(MemberId member, Dong amount, AssetKind asset, Valuation valuation, long excludedDays) {

    public Contribution {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException(
                    "member " + member + " contributes " + amount + " đồng; write more than 0");
        }
        if (excludedDays < 0) {
            throw new IllegalArgumentException("member " + member + ": days that do not count are 0 or more");
        }
        if (asset.isMoney() != (valuation == Valuation.NOT_NEEDED)) {
            throw new IllegalArgumentException(
                    "member " + member + ": đồng need no valuation, and everything else is valued or is not");
        }
    }

    /** So many đồng, in đồng. */
    public static Contribution inDong(String member, long amount) {
        return new Contribution(new MemberId(member), Dong.of(amount), AssetKind.DONG, Valuation.NOT_NEEDED, 0);
    }
}
