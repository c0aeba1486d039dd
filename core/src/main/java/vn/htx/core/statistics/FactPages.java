package vn.htx.core.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactQuery.Place;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.time.Spell;

/** The facts effective in a span of days, read page by page, so that no list of facts grows with the register. */
final class FactPages {

    static final int PAGE = 1000;

    private final FactSource source;
    private final EffectivePeriod span;

    FactPages(FactSource source, EffectivePeriod span) {
        this.source = source;
        this.span = span;
    }

    /** Hands over every fact of a type, in the order of {@link FactQuery}. */
    <F extends Record> void forEach(FactType<F> type, Consumer<Fact<F>> reader) {
        FactQuery<F> query = FactQuery.all(type).overlapping(span).limit(PAGE);
        List<KnownFact<F>> page = source.listFacts(query);
        while (!page.isEmpty()) {
            page.forEach(stored -> reader.accept(stored.fact()));
            Place last = Place.of(page.get(page.size() - 1));
            page = page.size() < PAGE ? List.of() : source.listFacts(query.after(last));
        }
    }

    /** Hands over the facts of a type key by key: all facts of one key at a time. */
    <F extends Record> void forEachKey(FactType<F> type, Consumer<List<Fact<F>>> reader) {
        List<Fact<F>> ofOneKey = new ArrayList<>();
        forEach(type, fact -> {
            if (!ofOneKey.isEmpty() && !ofOneKey.get(0).key().equals(fact.key())) {
                reader.accept(List.copyOf(ofOneKey));
                ofOneKey.clear();
            }
            ofOneKey.add(fact);
        });
        if (!ofOneKey.isEmpty()) {
            reader.accept(List.copyOf(ofOneKey));
        }
    }

    /** What each organization is over time, by its id, as the facts of a type say. */
    <F extends Record, V> Map<String, Trajectory<V>> trajectories(FactType<F> type, Function<Fact<F>, V> meaning) {
        Map<String, List<Spell<V>>> spells = new HashMap<>();
        forEach(
                type,
                fact -> spells.computeIfAbsent(fact.subject().id(), unknown -> new ArrayList<>(1))
                        .add(new Spell<>(fact.period(), meaning.apply(fact))));
        Map<String, Trajectory<V>> trajectories = new HashMap<>();
        spells.forEach((id, all) -> trajectories.put(id, new Trajectory<>(all)));
        return trajectories;
    }
}
