package vn.htx.core.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Statement;
import vn.htx.core.fact.Subject;
import vn.htx.core.fact.SubjectFacts;
import vn.htx.core.fact.Tally;
import vn.htx.core.filing.Actor;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.FilingId;
import vn.htx.core.filing.Ground;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.statistics.StatisticsTable.Row;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.FactChanges;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.KnownFacts;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.time.EffectivePeriod;

/** A register of a few organizations in memory: acts become facts as they do in a real one, but nothing is assessed. */
final class SmallRegister {

    private static final Catalogue CATALOGUE = StandardCatalogue.catalogue();
    private static final AreaDirectory AREAS = AreaDirectory.vietNam();

    private record Filed(LocalDate day, long sequence, Act act) {}

    private final MemoryStorage storage = new MemoryStorage(CATALOGUE);
    private final List<Filed> history = new ArrayList<>();

    /** Files an act that takes effect on a day, and answers with the sequence of its entry. */
    long file(String day, Act act) {
        Filed filed = new Filed(LocalDate.parse(day), history.size() + 1L, act);
        history.add(filed);
        history.sort(Comparator.comparing(Filed::day).thenComparing(Filed::sequence));
        storage.inUnitOfWork(work -> {
            work.append(append(filed, work));
            return filed;
        });
        return filed.sequence();
    }

    private Append append(Filed filed, Reading reading) {
        List<Subject> touched = subjects(filed);
        List<KnownFact<?>> closed = new ArrayList<>();
        List<Fact<?>> opened = new ArrayList<>();
        for (Subject subject : touched) {
            List<KnownFact<?>> before = known(subject, reading);
            List<Fact<?>> after = folded(subject).list();
            before.stream()
                    .filter(stored -> after.stream().noneMatch(stored.fact()::saysTheSameAs))
                    .forEach(closed::add);
            after.stream()
                    .filter(fact -> before.stream().noneMatch(stored -> fact.saysTheSameAs(stored.fact())))
                    .forEach(opened::add);
        }
        return new Append(entry(filed), touched, List.of(), new FactChanges(closed, opened), List.of());
    }

    private static List<Subject> subjects(Filed filed) {
        return filed.act().statements(filed.day()).stream()
                .map(Statement::subject)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<KnownFact<?>> known(Subject subject, Reading reading) {
        List<KnownFact<?>> known = new ArrayList<>();
        for (FactType<?> type : CATALOGUE.factTypes()) {
            if (type.subjectKind().equals(subject.kind())) {
                known.addAll(reading.listFacts(FactQuery.of(type, subject), Knowledge.now()));
            }
        }
        return known;
    }

    private SubjectFacts folded(Subject subject) {
        SubjectFacts facts = SubjectFacts.none();
        for (Filed filed : history) {
            for (Statement statement : filed.act().statements(filed.day())) {
                facts = statement.subject().equals(subject) ? facts.after(statement, filed.sequence()) : facts;
            }
        }
        return facts;
    }

    private static Entry entry(Filed filed) {
        return new Entry(
                filed.sequence(),
                Instant.EPOCH.plusSeconds(filed.sequence()),
                new FilingId("filing-" + filed.sequence()),
                new Actor("officer-1"),
                filed.day(),
                Ground.none(),
                "",
                CATALOGUE.write(filed.act()),
                Optional.empty(),
                Fields.empty(),
                "",
                "");
    }

    /** The answer, as known now. */
    StatisticsTable count(StatisticsQuery query) {
        return storage.read(reading -> reading.count(query, Knowledge.now(), AREAS));
    }

    /** The register as of a day, as known now. */
    Counting asOf(String day) {
        return new Counting() {
            @Override
            public LocalDate day() {
                return LocalDate.parse(day);
            }

            @Override
            public FactSource facts() {
                return SmallRegister.this.facts();
            }

            @Override
            public StatisticsTable count(StatisticsQuery query) {
                return SmallRegister.this.count(query);
            }

            @Override
            public FactAnswer count(FactQuestion question) {
                return SmallRegister.this.count(question);
            }
        };
    }

    /** The facts known now, each question a reading of its own. */
    private FactSource facts() {
        return new FactSource() {
            @Override
            public <F extends Record> List<KnownFact<F>> listFacts(FactQuery<F> query) {
                return storage.read(reading -> reading.listFacts(query, Knowledge.now()));
            }

            @Override
            public long balance(Tally tally, List<Object> group, LocalDate day) {
                return storage.read(reading -> reading.balance(tally, group, day));
            }

            @Override
            public NavigableMap<LocalDate, Long> balances(Tally tally, List<Object> group, LocalDate from) {
                return storage.read(reading -> reading.balances(tally, group, from));
            }
        };
    }

    /** The answer, as known now. */
    FactAnswer count(FactQuestion question) {
        return storage.read(reading -> FactEvaluator.evaluate(
                question, new KnownFacts(reading, Knowledge.now(), CATALOGUE::getFactType), AREAS));
    }

    /** The facts an indicator counts in a period. */
    List<Fact<?>> list(OpenableIndicator indicator, EffectivePeriod period, String asOf) {
        Counting register = asOf(asOf);
        FactQuestion question = indicator.questionOfYears(period, register.day());
        List<CountedFact> listed = storage.read(reading ->
                FactEvaluator.list(question, new KnownFacts(reading, Knowledge.now(), CATALOGUE::getFactType), AREAS));
        return listed.stream()
                .<Fact<?>>map(CountedFact::fact)
                .filter(indicator.counted(register))
                .toList();
    }

    /** The rows of an answer over facts, each as its group and value, and the total: {@code tea=2, 3}. */
    List<String> rows(FactQuestion question) {
        FactAnswer answer = count(question);
        return Stream.concat(
                        answer.rows().stream().map(row -> String.join("/", row.group()) + "=" + row.value()),
                        Stream.of(Long.toString(answer.total().value())))
                .toList();
    }

    /** The answer, as known when an entry was the last. */
    StatisticsTable countKnownAt(long sequence, StatisticsQuery query) {
        return storage.read(reading -> reading.count(query, Knowledge.at(sequence), AREAS));
    }

    /** A total on a day. */
    long on(String day, Measure measure) {
        return count(StatisticsQuery.stock(measure, LocalDate.parse(day))).total();
    }

    /** The rows of a stock on a day, each as its group and value: {@code cooperative=2}. */
    List<String> on(String day, Measure measure, Dimension... by) {
        return count(StatisticsQuery.stock(measure, LocalDate.parse(day)).by(by)).rows().stream()
                .map(row -> String.join("/", row.group()) + "=" + row.closing())
                .toList();
    }

    /** The rows of a flow over the days from one to another, both included: {@code union: 1 + 2 - 0 = 3}. */
    List<String> between(String first, String last, Measure measure, Dimension... by) {
        return rows(StatisticsQuery.flow(measure, days(first, last)).by(by));
    }

    /** The days from one to another, both included. */
    static EffectivePeriod days(String first, String last) {
        return EffectivePeriod.of(LocalDate.parse(first), LocalDate.parse(last).plusDays(1));
    }

    /** The rows of a flow, written as sums. */
    List<String> rows(StatisticsQuery flow) {
        return count(flow).rows().stream().map(SmallRegister::sum).toList();
    }

    private static String sum(Row row) {
        return String.join("/", row.group()) + ": " + row.opening() + " + " + row.in() + " - " + row.out() + " = "
                + row.closing();
    }
}
