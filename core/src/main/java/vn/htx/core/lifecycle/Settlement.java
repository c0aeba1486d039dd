package vn.htx.core.lifecycle;

import java.util.List;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;

/**
 * Xử lý tài sản khi giải thể, phá sản: where everything goes (Law 17/2023/QH15, Articles 101 and 102.2). State-supported
 * parts go to the State, donated ones as agreed; the rest pays the claims in their order, and what is left goes to official
 * and capital-linked members by what they put in. Whatever is given out and the residue add up to the inventory.
 *
 * @param stateBudget paid into the State budget
 * @param stateBody handed to a State body
 * @param asAgreed given as agreed with donors
 * @param paid paid on the claims
 * @param members paid to members, in whole đồng rounded down
 * @param residue the đồng that could not be shared out
 */
public record Settlement(
        Dong stateBudget, Dong stateBody, Dong asAgreed, Claims paid, List<Payout> members, Dong residue) {

    public Settlement {
        members = List.copyOf(members);
    }

    /** The settlement of an inventory. */
    public static Settlement of(Inventory inventory, Claims owed, List<Stake> stakes) {
        Claims paid = owed.payableFrom(inventory.payable());
        Dong left = inventory.payable().minus(paid.total());
        List<Payout> members = share(left, stakes);
        return new Settlement(
                inventory.toStateBudget(),
                inventory.toStateBody(),
                inventory.asAgreed(),
                paid,
                members,
                left.minus(total(members)));
    }

    private static List<Payout> share(Dong left, List<Stake> stakes) {
        Dong whole = stakes.stream().map(Stake::contribution).reduce(Dong.ZERO, Dong::plus);
        return stakes.stream()
                .filter(stake -> stake.contribution().isPositive())
                .map(stake -> new Payout(
                        stake.member(),
                        left.share(Ratio.of(stake.contribution(), whole)).floor()))
                .toList();
    }

    private static Dong total(List<Payout> payouts) {
        return payouts.stream().map(Payout::amount).reduce(Dong.ZERO, Dong::plus);
    }

    /** What all members receive. */
    public Dong toMembers() {
        return total(members);
    }

    /** Everything given out, and the residue. */
    public Dong total() {
        return stateBudget
                .plus(stateBody)
                .plus(asAgreed)
                .plus(paid.total())
                .plus(toMembers())
                .plus(residue);
    }
}
