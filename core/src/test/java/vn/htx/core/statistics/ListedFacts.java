package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalLong;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactQuery.Place;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Tally;

/** Facts straight from a list, all made known by one entry; remembers the most facts it was ever asked for at once. */
final class ListedFacts implements FactSource {

    private static final Comparator<Place> ORDER =
            Comparator.<Place, String>comparing(place -> place.key().toString()).thenComparing(Place::from);

    private final List<Fact<?>> facts;
    private int largestPage;

    ListedFacts(List<Fact<?>> facts) {
        this.facts = List.copyOf(facts);
    }

    int largestPage() {
        return largestPage;
    }

    @Override
    public <F extends Record> List<KnownFact<F>> listFacts(FactQuery<F> query) {
        largestPage = Math.max(largestPage, query.limit());
        return facts.stream()
                .filter(fact -> fact.type().equals(query.type()))
                .map(fact -> new Fact<>(query.type(), fact.cells(), fact.period(), fact.entry()))
                .filter(query::matches)
                .map(fact -> new KnownFact<>(fact, 1, OptionalLong.empty()))
                .filter(stored -> query.after().stream().allMatch(last -> ORDER.compare(Place.of(stored), last) > 0))
                .sorted(Comparator.comparing(Place::of, ORDER))
                .limit(query.limit())
                .toList();
    }

    @Override
    public long balance(Tally tally, List<Object> group, LocalDate day) {
        throw new UnsupportedOperationException("the reference counts facts, not tallies");
    }

    @Override
    public NavigableMap<LocalDate, Long> balances(Tally tally, List<Object> group, LocalDate from) {
        throw new UnsupportedOperationException("the reference counts facts, not tallies");
    }
}
