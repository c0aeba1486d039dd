package vn.htx.core.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.filing.Entry;

/** An entry with its act read. */
record Recorded(Entry entry, Act act) {

    /** Acts take effect by effective day, and within a day by their place. */
    static final Comparator<Recorded> IN_EFFECT = Comparator.comparing((Recorded recorded) -> recorded.entry.effectiveOn())
            .thenComparing(recorded -> recorded.entry.place());

    static Recorded of(Entry entry, Catalogue catalogue) {
        return new Recorded(entry, catalogue.readAct(entry.act(), "act"));
    }

    static List<Recorded> of(List<Entry> entries, Catalogue catalogue) {
        return entries.stream().map(entry -> of(entry, catalogue)).toList();
    }

    long sequence() {
        return entry.sequence();
    }

    /** The entries this one takes the effect of, while it has effect itself. */
    List<Long> corrects() {
        return act instanceof WithdrawEntries withdrawal
                ? withdrawal.entries()
                : entry.replacement().map(replacement -> List.of(replacement.entry())).orElse(List.of());
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
