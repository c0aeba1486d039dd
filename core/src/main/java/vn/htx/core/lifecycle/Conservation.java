package vn.htx.core.lifecycle;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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

    /** Contributions: every member has put in what it had. */
    public boolean ofContributions() {
        return stakes(before).equals(stakes(after));
    }

    /** Charter capital. */
    public boolean ofCapital() {
        return isKept(Estate::charterCapital);
    }

    /** The indivisible fund. */
    public boolean ofIndivisibleFund() {
        return isKept(Estate::indivisibleFund);
    }

    /** Indivisible assets. */
    public boolean ofIndivisibleAssets() {
        return isKept(Estate::indivisibleAssets);
    }

    /** Everything. */
    public boolean holds() {
        return ofContributions() && ofCapital() && ofIndivisibleFund() && ofIndivisibleAssets();
    }

    private boolean isKept(Function<Estate, Dong> part) {
        return sum(before, part).equals(sum(after, part));
    }

    /** The sum of one part over some estates. */
    public static Dong sum(Collection<Estate> estates, Function<Estate, Dong> part) {
        return estates.stream().map(part).reduce(Dong.ZERO, Dong::plus);
    }
}
