package vn.htx.core.lifecycle;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.htx.core.finance.IndivisibleAsset;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;

/**
 * Bảo toàn khi tổ chức lại: whether what there was before a reorganization is there after it, member by member and đồng
 * by đồng. Members who belong to several of the organizations count once, and what they put in is added up.
 *
 * @param before what the organizations brought
 * @param after what they have
 */
public record Conservation(List<Estate> before, List<Estate> after) {

    public Conservation {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What a member had put in altogether, by member. */
    public static SortedMap<MemberId, Dong> stakes(Collection<Estate> estates) {
        SortedMap<MemberId, Dong> sums = new TreeMap<>();
        estates.stream()
                .flatMap(estate -> estate.stakes().stream())
                .forEach(stake -> sums.merge(stake.member(), stake.contribution(), Dong::plus));
        return sums;
    }

    /** Members: nobody is lost and nobody is new. */
    public boolean ofMembers() {
        return stakes(before).keySet().equals(stakes(after).keySet());
    }

    /** Contributions: every member has put in what it had, and still owes what it owed. */
    public boolean ofContributions() {
        return stakes(before).equals(stakes(after)) && owed(before).equals(owed(after));
    }

    private static SortedMap<MemberId, Dong> owed(Collection<Estate> estates) {
        SortedMap<MemberId, Dong> sums = new TreeMap<>();
        estates.stream()
                .flatMap(estate -> estate.stakes().stream())
                .forEach(stake -> sums.merge(stake.member(), stake.owed(), Dong::plus));
        return sums;
    }

    /** Charter capital. */
    public boolean ofCapital() {
        return sum(before, Estate::charterCapital).equals(sum(after, Estate::charterCapital));
    }

    /** Funds, the common indivisible fund among them: each from each source. */
    public boolean ofFunds() {
        return funds(before).equals(funds(after));
    }

    private static Map<List<Enum<?>>, Dong> funds(Collection<Estate> estates) {
        Map<List<Enum<?>>, Dong> sums = new HashMap<>();
        estates.stream()
                .flatMap(estate -> estate.funds().stream())
                .filter(balance -> balance.amount().isPositive())
                .forEach(
                        balance -> sums.merge(List.of(balance.fund(), balance.source()), balance.amount(), Dong::plus));
        return sums;
    }

    /** Indivisible assets: of each kind, what they are worth. */
    public boolean ofIndivisibleAssets() {
        return assets(before).equals(assets(after));
    }

    private static Map<IndivisibleAsset.Kind, Dong> assets(Collection<Estate> estates) {
        Map<IndivisibleAsset.Kind, Dong> sums = new EnumMap<>(IndivisibleAsset.Kind.class);
        estates.stream()
                .flatMap(estate -> estate.assets().stream())
                .filter(asset -> asset.value().isPositive())
                .forEach(asset -> sums.merge(asset.kind(), asset.value(), Dong::plus));
        return sums;
    }

    /** Everything. */
    public boolean holds() {
        return ofContributions() && ofCapital() && ofFunds() && ofIndivisibleAssets();
    }

    /** The sum of one part over some estates. */
    public static Dong sum(Collection<Estate> estates, Function<Estate, Dong> part) {
        return estates.stream().map(part).reduce(Dong.ZERO, Dong::plus);
    }
}
