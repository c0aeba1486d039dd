package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.Statement;
import vn.htx.core.filing.Entry;
import vn.htx.core.register.WithdrawEntries;

/**
 * What a register should hold true, worked out the dumb way: take the entries nothing has withdrawn, put them in the order
 * they take effect, and write what each says onto every single day.
 */
final class HistoryModel {

    private final Map<String, Object> byDay = new TreeMap<>();
    private final LocalDate first;
    private final LocalDate last;

    private HistoryModel(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /** What holds on each day from one to another, by the entries given. */
    static Map<String, Object> of(List<Entry> entries, Catalogue catalogue, LocalDate first, LocalDate last) {
        HistoryModel model = new HistoryModel(first, last);
        live(entries, catalogue).forEach(entry -> model.apply(entry, catalogue));
        return model.byDay;
    }

    private static List<Entry> live(List<Entry> entries, Catalogue catalogue) {
        Set<Long> withdrawn = new HashSet<>();
        List<Entry> live = new ArrayList<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (withdrawn.contains(entry.sequence())) {
                continue;
            }
            live.add(entry);
            entry.replacement().ifPresent(replacement -> withdrawn.add(replacement.entry()));
            if (catalogue.readAct(entry.act(), "act") instanceof WithdrawEntries withdrawal) {
                withdrawn.addAll(withdrawal.entries());
            }
        }
        live.sort(Comparator.comparing(Entry::effectiveOn).thenComparing(Entry::place));
        return live;
    }

    private void apply(Entry entry, Catalogue catalogue) {
        Act act = catalogue.readAct(entry.act(), "act");
        for (Statement statement : act.statements(entry.effectiveOn())) {
            for (LocalDate day = first; day.isBefore(last); day = day.plusDays(1)) {
                say(statement, day);
            }
        }
    }

    private void say(Statement statement, LocalDate day) {
        if (statement instanceof Statement.Holds<?> holds && holds.period().contains(day)) {
            hold(holds, day);
        } else if (statement instanceof Statement.Ends<?> ends && !day.isBefore(ends.day())) {
            byDay.remove(place(ends.type(), ends.key(), day));
        } else if (statement instanceof Statement.Changes<?> changes && !day.isBefore(changes.day())) {
            change(changes, day);
        }
    }

    private <F extends Record> void hold(Statement.Holds<F> holds, LocalDate day) {
        byDay.put(place(holds.type(), holds.type().key(holds.value()), day), holds.value());
    }

    private <F extends Record> void change(Statement.Changes<F> changes, LocalDate day) {
        byDay.computeIfPresent(
                place(changes.type(), changes.key(), day),
                (place, value) ->
                        changes.change().apply(changes.type().recordClass().cast(value)));
    }

    /** The key under which what holds for one key on one day is noted. */
    static String place(FactType<?> type, List<Object> key, LocalDate day) {
        return type.name() + key + day;
    }
}
