package vn.htx.core.tck;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.Filing;
import vn.htx.core.law.RulePack;
import vn.htx.core.law.Rulebook;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;
import vn.htx.core.time.WorkCalendar;

/** Files random histories, looks for what should not be, and shows what it finds in as few steps as do it. */
final class Histories {

    private static final Catalogue CATALOGUE = TestCatalogue.CATALOGUE;
    private static final RegisterParts LAWLESS = new RegisterParts(
            CATALOGUE,
            Rulebook.of(RulePack.builtIn(), List.of()),
            AreaDirectory.vietNam(),
            WorkCalendar.vietNam(),
            Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC));

    private Histories() {}

    static Storage memory() {
        return new MemoryStorage(CATALOGUE);
    }

    /** A register in which a history is filed. */
    static Register filed(List<HistoryStep> history, Storage storage) {
        Register register = Register.over(storage, LAWLESS);
        long entries = 0;
        for (HistoryStep step : history) {
            entries += register.file(step.filing(entries)).isAccepted() ? 1 : 0;
        }
        return register;
    }

    /** What is wrong with the history of a seed on storages of a kind: the seed, the fault, the fewest steps that do it. */
    static Optional<String> fault(long seed, int steps, Supplier<Storage> storages) {
        return fault(seed, steps, history -> {
            try (Storage storage = storages.get()) {
                return problem(history, storage);
            } catch (RuntimeException e) {
                return e.toString();
            }
        });
    }

    /** What is wrong with the history of a seed, by who judges histories: an empty text if nothing is. */
    static Optional<String> fault(long seed, int steps, Function<List<HistoryStep>, String> judge) {
        List<HistoryStep> history = HistoryStep.history(seed, steps);
        if (judge.apply(history).isEmpty()) {
            return Optional.empty();
        }
        List<HistoryStep> fewest =
                Shrinking.fewest(history, fewer -> !judge.apply(fewer).isEmpty());
        return Optional.of("seed " + seed + ": " + judge.apply(fewest) + "\n" + told(fewest));
    }

    /** A history as people read it: a line for each filing, and what became of it. */
    private static String told(List<HistoryStep> history) {
        List<String> lines = new ArrayList<>();
        try (Storage storage = memory()) {
            Register register = Register.over(storage, LAWLESS);
            long entries = 0;
            for (HistoryStep step : history) {
                Filing filing = step.filing(entries);
                Decision decision = register.file(filing);
                entries += decision.isAccepted() ? 1 : 0;
                lines.add("  " + filing.effectiveOn() + " " + filing.act()
                        + filing.replaces()
                                .map(entry -> " in place of entry " + entry)
                                .orElse("") + " -> "
                        + (decision.isAccepted() ? "entry " + entries : "refused"));
            }
        } catch (RuntimeException e) {
            lines.add("  then " + e);
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }

    /** What is wrong with a history on a storage; empty if nothing is. */
    private static String problem(List<HistoryStep> history, Storage storage) {
        Register register = Register.over(storage, LAWLESS);
        List<Filing> accepted = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (HistoryStep step : history) {
            Filing filing = step.filing(accepted.size());
            Decision decision = register.file(filing);
            if (decision.isAccepted()) {
                accepted.add(filing);
                decisions.add(decision);
            }
        }
        for (int i = 0; i < accepted.size(); i++) {
            if (!register.file(accepted.get(i)).equals(decisions.get(i))) {
                return "filing " + accepted.get(i) + " again is answered otherwise";
            }
        }
        List<Entry> entries = register.entries(0).toList();
        return entries.size() == accepted.size()
                ? differences(register, entries)
                : entries.size() + " entries of " + accepted.size() + " accepted";
    }

    private static String differences(Register register, List<Entry> entries) {
        int last = entries.size();
        for (int known = last; known >= 0; known -= Math.max(1, last / 7)) {
            String difference = difference(register, entries, known);
            if (!difference.isEmpty()) {
                return difference;
            }
        }
        return register.verify(done -> {}).faults().toString().replace("[]", "");
    }

    private static String difference(Register register, List<Entry> all, int known) {
        LocalDate first = HistoryStep.FIRST_DAY.minusDays(1);
        LocalDate last = HistoryStep.FIRST_DAY.plusDays(HistoryStep.DAYS + 25L);
        Map<String, Object> expected = HistoryModel.of(all.subList(0, known), CATALOGUE, first, last);
        Map<String, Object> actual = new TreeMap<>();
        AsOf asOf = AsOf.on(first).knownAt(Known.entry(known));
        for (FactType<?> type : CATALOGUE.factTypes()) {
            String twice = addAll(register, asOf, type, first, last, actual);
            if (!twice.isEmpty()) {
                return twice;
            }
        }
        return expected.equals(actual) ? "" : "known at " + known + ": " + firstDifference(expected, actual);
    }

    private static <F extends Record> String addAll(
            Register register,
            AsOf asOf,
            FactType<F> type,
            LocalDate first,
            LocalDate last,
            Map<String, Object> actual) {
        for (KnownFact<F> stored :
                register.view(asOf).streamFacts(FactQuery.all(type)).toList()) {
            for (LocalDate day = first; day.isBefore(last); day = day.plusDays(1)) {
                String place = HistoryModel.place(type, stored.fact().key(), day);
                if (stored.fact().period().contains(day)
                        && actual.put(place, stored.fact().value()) != null) {
                    return place + " holds twice";
                }
            }
        }
        return "";
    }

    private static String firstDifference(Map<String, Object> expected, Map<String, Object> actual) {
        TreeMap<String, Object> all = new TreeMap<>(expected);
        all.putAll(actual);
        return all.keySet().stream()
                .filter(place -> !Objects.equals(expected.get(place), actual.get(place)))
                .findFirst()
                .map(place -> place + " should be " + expected.get(place) + " and is " + actual.get(place))
                .orElse("");
    }
}
