package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactQuery.Place;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Statement;
import vn.htx.core.fact.Subject;
import vn.htx.core.fact.SubjectFacts;
import vn.htx.core.fact.Tally;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;

/**
 * What a storage should hold: all rows in one list, every answer by going through it. It also makes appends, out of
 * statements and what they change.
 */
final class Ledger {

    private final List<KnownFact<?>> rows = new ArrayList<>();

    /** The append by which statements become known; the ledger takes it in. */
    Append say(Reading reading, LocalDate day, List<Statement> statements) {
        Appends next = Appends.after(reading).on(day);
        statements.stream().map(Statement::subject).distinct().forEach(subject -> {
            List<KnownFact<?>> before = known(subject);
            SubjectFacts after = new SubjectFacts(
                    before.stream().<Fact<?>>map(KnownFact::fact).toList());
            for (Statement statement : statements) {
                after = statement.subject().equals(subject) ? after.after(statement, next.sequence()) : after;
            }
            changes(next.touching(subject), before, after.list());
        });
        Append append = next.build();
        take(append);
        return append;
    }

    private static void changes(Appends next, List<KnownFact<?>> before, List<Fact<?>> after) {
        before.stream()
                .filter(stored -> after.stream().noneMatch(fact -> fact.saysTheSameAs(stored.fact())))
                .forEach(next::closing);
        after.stream()
                .filter(fact -> before.stream().noneMatch(stored -> fact.saysTheSameAs(stored.fact())))
                .forEach(next::opening);
    }

    private List<KnownFact<?>> known(Subject subject) {
        return rows.stream()
                .filter(row ->
                        row.knownUntil().isEmpty() && row.fact().subject().equals(subject))
                .toList();
    }

    /** Takes in what an append changes. */
    void take(Append append) {
        long sequence = append.entry().sequence();
        for (KnownFact<?> closed : append.changes().closed()) {
            rows.set(rows.indexOf(closed), closedBy(closed, sequence));
        }
        append.changes().opened().forEach(fact -> rows.add(new KnownFact<>(fact, sequence, OptionalLong.empty())));
    }

    private static <F extends Record> KnownFact<F> closedBy(KnownFact<F> row, long sequence) {
        return new KnownFact<>(row.fact(), row.knownFrom(), OptionalLong.of(sequence));
    }

    /** The rows asked for, in order, cut to the page. */
    List<KnownFact<?>> facts(FactQuery<?> query, Knowledge knowledge) {
        return rows.stream()
                .filter(row -> row.fact().type() == query.type())
                .filter(row -> knowledge.covers(row) && query.matches(row.fact()))
                .sorted(Comparator.comparing(Place::of, Ledger::compare))
                .filter(row -> query.after()
                        .map(place -> compare(Place.of(row), place) > 0)
                        .orElse(true))
                .limit(query.limit())
                .toList();
    }

    @SuppressWarnings("unchecked") // cells of one column are of one comparable class
    private static int compare(Place left, Place right) {
        for (int i = 0; i < left.key().size(); i++) {
            int order = ((Comparable<Object>) left.key().get(i))
                    .compareTo(right.key().get(i));
            if (order != 0) {
                return order;
            }
        }
        int days = left.from().compareTo(right.from());
        return days != 0 ? days : Long.compare(left.knownFrom(), right.knownFrom());
    }

    /** How many rows of a tally's group are effective on a day. */
    long balance(Tally tally, List<Object> group, LocalDate day, Knowledge knowledge) {
        return counted(tally, group, knowledge).stream()
                .filter(fact -> fact.period().contains(day))
                .count();
    }

    /** The balance on a day and on each later day on which it differs from the day before. */
    NavigableMap<LocalDate, Long> balances(Tally tally, List<Object> group, LocalDate from, Knowledge knowledge) {
        TreeMap<LocalDate, Long> balances = new TreeMap<>();
        balances.put(from, balance(tally, group, from, knowledge));
        for (Fact<?> fact : counted(tally, group, knowledge)) {
            edges(fact)
                    .filter(day -> day.isAfter(from))
                    .filter(day ->
                            balance(tally, group, day, knowledge) != balance(tally, group, day.minusDays(1), knowledge))
                    .forEach(day -> balances.put(day, balance(tally, group, day, knowledge)));
        }
        return balances;
    }

    private static Stream<LocalDate> edges(Fact<?> fact) {
        return Stream.concat(Stream.of(fact.period().from()), fact.period().end().stream());
    }

    private List<Fact<?>> counted(Tally tally, List<Object> group, Knowledge knowledge) {
        return rows.stream()
                .filter(knowledge::covers)
                .<Fact<?>>map(KnownFact::fact)
                .filter(fact -> fact.type().name().equals(tally.factType()))
                .filter(fact -> fact.type().pick(tally.by(), fact.cells()).equals(group))
                .toList();
    }

    /** The rows known at one moment, to be asked as a view is. */
    FactSource source(Knowledge knowledge) {
        return new FactSource() {
            @Override
            @SuppressWarnings("unchecked") // rows are filtered by the type asked for
            public <F extends Record> List<KnownFact<F>> listFacts(FactQuery<F> query) {
                return facts(query, knowledge).stream()
                        .map(row -> (KnownFact<F>) row)
                        .toList();
            }

            @Override
            public long balance(Tally tally, List<Object> group, LocalDate day) {
                return Ledger.this.balance(tally, group, day, knowledge);
            }

            @Override
            public NavigableMap<LocalDate, Long> balances(Tally tally, List<Object> group, LocalDate from) {
                return Ledger.this.balances(tally, group, from, knowledge);
            }
        };
    }

    /** All rows. */
    List<KnownFact<?>> rows() {
        return rows;
    }
}
