package vn.htx.core.finance;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;

/**
 * Phân phối thu nhập: what each member receives, in whole đồng rounded down, and the residue that rounding leaves (Law
 * 17/2023/QH15, Article 86.3; R-FIN-06 to R-FIN-08). The members' amounts and the residue add up to what there was.
 *
 * @param members what each receives, in the order given
 * @param residue phần dư, which could not be shared out
 */
public record IncomeDistribution(List<MemberIncome> members, Dong residue) {

    public IncomeDistribution {
        members = List.copyOf(members);
    }

    /**
     * Remaining internal income: a share to official members by use and labour, the rest by contribution. The share is
     * rounded up, so that it is never below what the charter says.
     */
    public static IncomeDistribution ofInternal(
            Dong income, Ratio byUseAndLabour, LevelWeights weights, List<MemberLevel> levels) {
        Dong rest = income.share(complement(byUseAndLabour)).floor();
        Dong first = income.minus(rest);
        Predicate<MemberLevel> official = MemberLevel::official;
        Dong use = total(levels, official, MemberLevel::used);
        Dong labour = total(levels, official, MemberLevel::pay);
        Dong byUse = weights.byUse(first, use.isPositive(), labour.isPositive());
        Dong byLabour = first.minus(byUse);
        Dong capital = total(levels, level -> true, MemberLevel::contribution);
        return of(income, levels, level -> {
            Dong worked = level.official()
                    ? part(byUse, level.used(), use).plus(part(byLabour, level.pay(), labour))
                    : Dong.ZERO;
            return worked.plus(part(rest, level.contribution(), capital));
        });
    }

    /** Remaining external income: by contribution, for the part the charter leaves to it. */
    public static IncomeDistribution byContribution(Dong income, List<MemberLevel> levels) {
        Dong capital = total(levels, level -> true, MemberLevel::contribution);
        return of(income, levels, level -> part(income, level.contribution(), capital));
    }

    private static Ratio complement(Ratio share) {
        if (share.isBelow(Ratio.ZERO) || share.isAbove(Ratio.ONE)) {
            throw new IllegalArgumentException("a share is from 0% to 100%: " + share);
        }
        return Ratio.of(share.denominator() - share.numerator(), share.denominator());
    }

    private static Dong total(List<MemberLevel> levels, Predicate<MemberLevel> wanted, Function<MemberLevel, Dong> of) {
        return levels.stream().filter(wanted).map(of).reduce(Dong.ZERO, Dong::plus);
    }

    private static Dong part(Dong amount, Dong part, Dong whole) {
        return whole.isPositive() ? amount.share(Ratio.of(part, whole)).floor() : Dong.ZERO;
    }

    private static IncomeDistribution of(Dong income, List<MemberLevel> levels, Function<MemberLevel, Dong> share) {
        Amounts.requireNotNegative("income", income);
        List<MemberIncome> members = levels.stream()
                .map(level -> new MemberIncome(level.member(), share.apply(level)))
                .toList();
        Dong given = members.stream().map(MemberIncome::amount).reduce(Dong.ZERO, Dong::plus);
        return new IncomeDistribution(members, income.minus(given));
    }
}
