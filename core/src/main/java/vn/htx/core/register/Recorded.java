package vn.htx.core.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Entry;

/** An entry with its act read, and what the act says sorted by subject, once. */
final class Recorded {

    private final Entry entry;
    private final Act act;
    private final SortedMap<Subject, List<Statement>> statements = new TreeMap<>();
    private final SortedMap<Subject, List<Premise>> premises = new TreeMap<>();

    /** Acts take effect by effective day, and within a day by their place. */
    static final Comparator<Recorded> IN_EFFECT = Comparator.comparing(
                    (Recorded recorded) -> recorded.entry.effectiveOn())
            .thenComparing(recorded -> recorded.entry.place());

    Recorded(Entry entry, Act act) {
        this.entry = entry;
        this.act = act;
        act.statements(entry.effectiveOn())
                .forEach(said -> statements
                        .computeIfAbsent(said.subject(), none -> new ArrayList<>())
                        .add(said));
        act.premises()
                .forEach(premise -> premises.computeIfAbsent(premise.subject(), none -> new ArrayList<>())
                        .add(premise));
    }

    static Recorded of(Entry entry, Catalogue catalogue) {
        return new Recorded(entry, catalogue.readAct(entry.act(), "act"));
    }

    static List<Recorded> of(List<Entry> entries, Catalogue catalogue) {
        return entries.stream().map(entry -> of(entry, catalogue)).toList();
    }

    Entry entry() {
        return entry;
    }

    /** What the act says, by the subjects it speaks of. */
    SortedMap<Subject, List<Statement>> statements() {
        return statements;
    }

    List<Statement> statementsOf(Subject subject) {
        return statements.getOrDefault(subject, List.of());
    }

    /** What the act presupposes, by the subjects it looks at. */
    SortedMap<Subject, List<Premise>> premises() {
        return premises;
    }

    List<Premise> premisesOf(Subject subject) {
        return premises.getOrDefault(subject, List.of());
    }

    long sequence() {
        return entry.sequence();
    }

    /** The entries this one takes the effect of, while it has effect itself. */
    List<Long> corrects() {
        TreeSet<Long> corrected = new TreeSet<>();
        entry.replacement().ifPresent(replacement -> corrected.add(replacement.entry()));
        if (act instanceof WithdrawEntries withdrawal) {
            corrected.addAll(withdrawal.entries());
        }
        return List.copyOf(corrected);
    }

    /**
     * Those of a subject's entries that have effect, in the order they take it. Whoever corrects an entry comes later and
     * touches the same subjects, so the subject's own entries decide.
     */
    static List<Recorded> live(List<Recorded> touching) {
        Set<Long> corrected = new HashSet<>();
        List<Recorded> live = new ArrayList<>();
        List<Recorded> latestFirst = new ArrayList<>(touching);
        latestFirst.sort(Comparator.comparingLong(Recorded::sequence).reversed());
        for (Recorded recorded : latestFirst) {
            if (!corrected.contains(recorded.sequence())) {
                corrected.addAll(recorded.corrects());
                live.add(recorded);
            }
        }
        live.sort(IN_EFFECT);
        return live;
    }
}
