package vn.htx.core.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.money.Ratio;

/**
 * Phân bố xếp loại: how many organizations have each rank in a year. Shares are of those ranked and computed, so that they
 * add up to the whole.
 *
 * @param byRank how many of each rank, from the best down; none is 0
 * @param byReason how many were left unranked, by reason
 * @param unscored how many are neither scored nor left unranked
 */
public record RankDistribution(Map<Rank, Long> byRank, Map<UnrankedReason, Long> byReason, long unscored) {

    public RankDistribution {
        byRank = Collections.unmodifiableMap(new EnumMap<>(byRank));
        byReason = Collections.unmodifiableMap(new EnumMap<>(byReason));
    }

    /** The distribution of evaluations. */
    public static RankDistribution of(Collection<Standing> standings) {
        Map<Rank, Long> byRank = new EnumMap<>(Rank.class);
        Arrays.stream(Rank.values())
                .forEach(rank -> byRank.put(rank, count(standings.stream().map(Standing::rank), rank)));
        Map<UnrankedReason, Long> byReason = new EnumMap<>(UnrankedReason.class);
        Arrays.stream(UnrankedReason.values())
                .forEach(reason -> byReason.put(reason, count(standings.stream().map(Standing::unranked), reason)));
        long unscored = standings.stream()
                .filter(one -> one.rank().isEmpty() && one.unranked().isEmpty())
                .count();
        return new RankDistribution(byRank, byReason, unscored);
    }

    private static <T> long count(Stream<Optional<T>> all, T wanted) {
        return all.filter(Optional.of(wanted)::equals).count();
    }

    /** Số được xếp loại. */
    public long ranked() {
        return byRank.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Số không xếp loại. */
    public long unranked() {
        return byReason.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Tỷ lệ: what those of a rank are of all that are ranked, if any are. */
    public Optional<Ratio> share(Rank rank) {
        return ranked() == 0 ? Optional.empty() : Optional.of(Ratio.of(byRank.getOrDefault(rank, 0L), ranked()));
    }

    /** Tỷ lệ khá, tốt: good and fair together of all that are ranked, if any are. */
    public Optional<Ratio> shareGoodOrFair() {
        long both = byRank.getOrDefault(Rank.GOOD, 0L) + byRank.getOrDefault(Rank.FAIR, 0L);
        return ranked() == 0 ? Optional.empty() : Optional.of(Ratio.of(both, ranked()));
    }
}
