package vn.htx.core.group;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.lifecycle.Payout;
import vn.htx.core.lifecycle.Stake;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.people.MemberId;

/**
 * Trách nhiệm thanh toán nợ của thành viên tổ hợp tác: debts beyond the common assets are paid by the members from their own
 * property, what is left of common assets goes to them; both in proportion to their contributions (R-GRP-09; Decree
 * 77/2019/NĐ-CP, Articles 15.2 and 15.4).
 *
 * @param payable debts the common assets do not cover, in đồng
 * @param left common assets that remain once debts are paid, in đồng
 * @param shares what each member pays of the one, or receives of the other, in whole đồng rounded down
 * @param residue the đồng that could not be shared out
 */
public record GroupSettlement(Dong payable, Dong left, List<Payout> shares, Dong residue) {

    public GroupSettlement {
        shares = List.copyOf(shares);
    }

    /** The settlement of common assets and debts. */
    public static GroupSettlement of(Dong assets, Dong debts, List<Stake> contributions) {
        requireSound(assets, debts, contributions);
        Dong rest = assets.minus(debts);
        Dong shared = rest.isNegative() ? rest.negated() : rest;
        List<Payout> shares = share(shared, contributions);
        Dong given = shares.stream().map(Payout::amount).reduce(Dong.ZERO, Dong::plus);
        return new GroupSettlement(
                rest.isNegative() ? shared : Dong.ZERO,
                rest.isNegative() ? Dong.ZERO : shared,
                shares,
                shared.minus(given));
    }

    private static List<Payout> share(Dong amount, List<Stake> contributions) {
        Dong whole = contributions.stream().map(Stake::contribution).reduce(Dong.ZERO, Dong::plus);
        return contributions.stream()
                .filter(stake -> stake.contribution().isPositive())
                .map(stake -> new Payout(
                        stake.member(),
                        amount.share(Ratio.of(stake.contribution(), whole)).floor()))
                .toList();
    }

    private static void requireSound(Dong assets, Dong debts, List<Stake> contributions) {
        if (assets.isNegative() || debts.isNegative()) {
            throw new IllegalArgumentException("neither assets nor debts are negative: " + assets + ", " + debts);
        }
        Set<MemberId> seen = new HashSet<>();
        contributions.stream()
                .map(Stake::member)
                .filter(member -> !seen.add(member))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("member " + twice + " is named twice");
                });
    }
}
