package vn.htx.storage.sqlite.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Tally;
import vn.htx.core.storage.Knowledge;

/** The stored facts of one type. A fact taken back keeps its row and gains the entry it is known until. */
final class FactTable<F extends Record> {

    private final FactType<F> type;
    private final FactListing<F> listing;
    private final Map<Tally, TallyTable> tallies = new LinkedHashMap<>();
    private final String insert;
    private final String close;

    FactTable(FactType<F> type) {
        this.type = type;
        this.listing = new FactListing<>(type);
        type.tallies().forEach(tally -> tallies.put(tally, new TallyTable(tally)));
        FactText text = new FactText(type);
        this.insert =
                "INSERT INTO " + text.table() + " (" + text.all() + ") VALUES (" + Names.places(text.size()) + ")";
        this.close = "UPDATE " + text.table() + " SET known_until = ? WHERE " + text.known();
    }

    List<KnownFact<F>> list(Session session, FactQuery<F> query, Knowledge knowledge) {
        return listing.list(session, query, knowledge);
    }

    /** The facts known now that a text of {@link FactListing#textNow} finds. */
    List<Fact<F>> listNow(Session session, String text, Object... values) {
        return listing.listNow(session, text, values);
    }

    void open(Session session, List<Fact<?>> facts, long sequence) {
        session.changeAll(
                insert, facts.stream().map(fact -> values(fact, sequence)).toList());
    }

    private static @Nullable Object[] values(Fact<?> fact, long sequence) {
        return Values.of(fact.cells())
                .and(Days.kept(fact.period().from()))
                .and(fact.period().end().map(Days::kept).orElse(null))
                .and(fact.entry())
                .and(sequence)
                .and(null)
                .array();
    }

    void close(Session session, Fact<?> fact, long sequence) {
        Values values = new Values()
                .and(sequence)
                .all(fact.key())
                .and(Days.asked(fact.period().from()));
        if (session.change(close, values.array()) == 0) {
            throw new IllegalArgumentException(
                    "no fact " + type + fact.key() + " from " + fact.period().from() + " is known");
        }
    }

    /** Notes what a fact adds to its tallies, or takes from them. */
    void count(TallyChanges changes, Fact<?> fact, long sign) {
        tallies.forEach((tally, table) -> {
            List<Object> group = type.pick(tally.by(), fact.cells());
            if (tally.keeps(group)) {
                changes.add(table, group, fact.period(), sign);
            }
        });
    }

    TallyTable tally(Tally tally) {
        TallyTable table = tallies.get(tally);
        if (table == null) {
            throw new IllegalArgumentException(type + " keeps no tally by " + tally.by());
        }
        return table;
    }
}
