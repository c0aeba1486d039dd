package vn.htx.core.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.htx.core.organization.OrganizationId;

/**
 * Chuyển hạng: how many organizations moved from which rank to which between two years, among those ranked in both.
 *
 * @param counts how many made each move; moves nobody made are left out
 */
public record RankMoves(Map<Move, Long> counts) {

    /** Một bước chuyển: from a rank to a rank, perhaps the same. */
    public record Move(Rank from, Rank to) implements Comparable<Move> {

        @Override
        public int compareTo(Move other) {
            int first = from.compareTo(other.from);
            return first == 0 ? to.compareTo(other.to) : first;
        }
    }

    public RankMoves {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** The moves between the evaluations of two years. */
    public static RankMoves between(Collection<Standing> earlier, Collection<Standing> later) {
        Map<OrganizationId, Rank> before = ranks(earlier);
        Map<Move, Long> counts = new TreeMap<>();
        ranks(later)
                .forEach((organization, to) -> Optional.ofNullable(before.get(organization))
                        .ifPresent(from -> counts.merge(new Move(from, to), 1L, Long::sum)));
        return new RankMoves(counts);
    }

    private static Map<OrganizationId, Rank> ranks(Collection<Standing> standings) {
        return standings.stream()
                .filter(one -> one.rank().isPresent())
                .collect(Collectors.toMap(
                        Standing::organization, one -> one.rank().orElseThrow()));
    }

    /** Số tăng hạng. */
    public long up() {
        return count(-1);
    }

    /** Số giữ hạng. */
    public long same() {
        return count(0);
    }

    /** Số giảm hạng. */
    public long down() {
        return count(1);
    }

    private long count(int direction) {
        return counts.entrySet().stream()
                .filter(move -> Integer.signum(
                                move.getKey().to().compareTo(move.getKey().from()))
                        == direction)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
