package vn.htx.core.lifecycle;

import java.util.List;
import vn.htx.core.finance.IndivisibleAsset;
import vn.htx.core.money.Dong;

/**
 * Tài sản khi giải thể, phá sản: what there is to settle with (Law 17/2023/QH15, Article 101).
 *
 * @param divisible what all assets that are not indivisible came to, in đồng
 * @param fund the common indivisible fund, by source
 * @param assets indivisible assets, by kind
 */
public record Inventory(Dong divisible, List<FundPart> fund, List<IndivisibleAsset> assets) {

    public Inventory {
        fund = List.copyOf(fund);
        assets = List.copyOf(assets);
        if (divisible.isNegative()) {
            throw new IllegalArgumentException("assets do not come to less than nothing: " + divisible);
        }
    }

    /** Everything, in đồng. */
    public Dong total() {
        return divisible
                .plus(toStateBudget())
                .plus(toStateBody())
                .plus(asAgreed())
                .plus(ownedParts());
    }

    /** What goes to the State budget: the part of the fund from selling State-supported assets. */
    public Dong toStateBudget() {
        return fund.stream()
                .filter(part -> part.source() == FundPart.Source.STATE_SUPPORTED_SALE)
                .map(FundPart::amount)
                .reduce(Dong.ZERO, Dong::plus);
    }

    /** What goes to a State body: indivisible assets of kinds a, c and đ. */
    public Dong toStateBody() {
        return assets.stream()
                .filter(asset -> asset.kind().goesToState())
                .map(IndivisibleAsset::value)
                .reduce(Dong.ZERO, Dong::plus);
    }

    /** What goes where agreements with donors say. */
    public Dong asAgreed() {
        Dong money =
                fund.stream().filter(FundPart::agreed).map(FundPart::amount).reduce(Dong.ZERO, Dong::plus);
        Dong things = assets.stream()
                .filter(IndivisibleAsset::agreed)
                .map(IndivisibleAsset::value)
                .reduce(Dong.ZERO, Dong::plus);
        return money.plus(things);
    }

    /** What is paid out in the order of payment. */
    public Dong payable() {
        return divisible.plus(ownedParts());
    }

    /** The indivisible parts that neither the State nor an agreement claims. */
    private Dong ownedParts() {
        Dong money = fund.stream()
                .filter(part -> part.source() != FundPart.Source.STATE_SUPPORTED_SALE && !part.agreed())
                .map(FundPart::amount)
                .reduce(Dong.ZERO, Dong::plus);
        Dong things = assets.stream()
                .filter(asset -> !asset.kind().goesToState() && !asset.agreed())
                .map(IndivisibleAsset::value)
                .reduce(Dong.ZERO, Dong::plus);
        return money.plus(things);
    }
}
