package vn.htx.core.lifecycle;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.htx.core.finance.Fund;
import vn.htx.core.finance.FundBalance;
import vn.htx.core.finance.FundSource;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Thành viên, vốn, quỹ và tài sản không chia: what one organization brings into a reorganization, or has after it.
 *
 * @param stakes its members, each with what it has put in
 * @param charterCapital vốn điều lệ, in đồng
 * @param funds các quỹ, the common indivisible fund among them, by source
 * @param assets tài sản chung không chia
 */
public record Estate(
        OrganizationId organization,
        List<Stake> stakes,
        Dong charterCapital,
        List<FundBalance> funds,
        List<CarriedAsset> assets) {

    public Estate {
        stakes = List.copyOf(stakes);
        funds = List.copyOf(funds);
        assets = List.copyOf(assets);
        requireOnce("member", stakes, Stake::member);
        requireOnce("fund", funds, balance -> balance.fund() + " from " + balance.source());
        requireOnce("asset", assets, CarriedAsset::asset);
        if (charterCapital.isNegative()) {
            throw new IllegalArgumentException("the charter capital of " + organization + " cannot be negative");
        }
    }

    private static <T> void requireOnce(String what, Collection<T> all, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        all.stream().map(key).filter(one -> !seen.add(one)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException(what + " " + twice + " is named twice");
        });
    }

    /** What an organization has that is not there. */
    static Estate none(OrganizationId organization) {
        return new Estate(organization, List.of(), Dong.ZERO, List.of(), List.of());
    }

    /** Its members. */
    public List<MemberId> members() {
        return stakes.stream().map(Stake::member).toList();
    }

    /** The stake of somebody; of one who is no member, nothing. */
    Stake stake(MemberId member) {
        return stakes.stream()
                .filter(stake -> stake.member().equals(member))
                .findFirst()
                .orElseGet(() -> new Stake(member, Dong.ZERO));
    }

    /** What is in a fund from a source, in đồng. */
    Dong fund(Fund fund, FundSource source) {
        return funds.stream()
                .filter(balance -> balance.fund() == fund && balance.source() == source)
                .map(FundBalance::amount)
                .reduce(Dong.ZERO, Dong::plus);
    }

    /** Quỹ chung không chia, in đồng. */
    public Dong indivisibleFund() {
        return funds.stream()
                .filter(balance -> balance.fund() == Fund.COMMON_INDIVISIBLE)
                .map(FundBalance::amount)
                .reduce(Dong.ZERO, Dong::plus);
    }

    /** Giá trị tài sản chung không chia, in đồng. */
    public Dong indivisibleAssets() {
        return assets.stream().map(CarriedAsset::value).reduce(Dong.ZERO, Dong::plus);
    }
}
