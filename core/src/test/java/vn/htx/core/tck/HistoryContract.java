package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.filing.Entry;
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

/**
 * The order in which filings come does not matter: whatever a random history of filings, late filings, corrections and
 * withdrawals, the facts known are those of the accepted entries in the order they take effect. Law stays out of it.
 */
interface HistoryContract extends StorageTopic {

    /** How many histories, and how long. */
    int HISTORIES = 12;

    /** Steps in a history. */
    int STEPS = 60;

    @Test
    default void factsKnownAreThoseOfTheEntriesInTheOrderTheyTakeEffect() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            List<HistoryStep> history = HistoryStep.history(seed, STEPS);
            String found = Histories.problem(history, Histories.memory());
            assertThat(found)
                    .as(() -> "memory, seed and shortest history: " + Histories.shrink(history))
                    .isEmpty();
        }
    }

    @Test
    default void aLongHistoryIsTheSameOnThisBackend() {
        List<HistoryStep> history = HistoryStep.history(HISTORIES + 1, STEPS * HISTORIES);
        try (Storage storage = another()) {
            assertThat(Histories.problem(history, storage)).isEmpty();
        }
    }

    @Test
    default void theDigestsOfAHistoryAreThoseOfMemory() {
        List<HistoryStep> history = HistoryStep.history(HISTORIES + 2, STEPS * 2);
        try (Storage storage = another();
                Storage memory = Histories.memory()) {
            Register here = Histories.file(history, storage);
            Register there = Histories.file(history, memory);
            assertThat(here.digests()).isEqualTo(there.digests());
        }
    }

    /** Files histories and looks for what should not be. */
    final class Histories {

        static final Catalogue CATALOGUE = TestCatalogue.CATALOGUE;

        private Histories() {}

        static Storage memory() {
            return new MemoryStorage(CATALOGUE);
        }

        static RegisterParts lawless() {
            return new RegisterParts(
                    CATALOGUE,
                    Rulebook.of(RulePack.builtIn(), List.of()),
                    AreaDirectory.vietNam(),
                    WorkCalendar.vietNam(),
                    Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC));
        }

        static Register file(List<HistoryStep> history, Storage storage) {
            Register register = Register.over(storage, lawless());
            long entries = 0;
            for (HistoryStep step : history) {
                entries += register.file(step.filing(entries)).isAccepted() ? 1 : 0;
            }
            return register;
        }

        /** What is wrong with a history on a storage; empty if nothing is. */
        static String problem(List<HistoryStep> history, Storage storage) {
            Register register = Register.over(storage, lawless());
            List<Decision> decisions = new ArrayList<>();
            List<HistoryStep> accepted = new ArrayList<>();
            List<Long> before = new ArrayList<>();
            long entries = 0;
            for (HistoryStep step : history) {
                Decision decision = register.file(step.filing(entries));
                if (decision.isAccepted()) {
                    decisions.add(decision);
                    accepted.add(step);
                    before.add(entries);
                    entries++;
                }
            }
            for (int i = 0; i < accepted.size(); i++) {
                if (!register.file(accepted.get(i).filing(before.get(i))).equals(decisions.get(i))) {
                    return "filing " + accepted.get(i) + " again is answered otherwise";
                }
            }
            List<Entry> all = register.entries(0).toList();
            if (all.size() != accepted.size()) {
                return all.size() + " entries of " + accepted.size() + " accepted";
            }
            for (long known = entries; known >= 0; known -= Math.max(1, entries / 7)) {
                String difference = difference(register, all, known);
                if (!difference.isEmpty()) {
                    return difference;
                }
            }
            return register.verify(done -> {}).faults().toString().replace("[]", "");
        }

        private static String difference(Register register, List<Entry> all, long known) {
            LocalDate first = HistoryStep.FIRST_DAY.minusDays(1);
            LocalDate last = HistoryStep.FIRST_DAY.plusDays(HistoryStep.DAYS + 25L);
            Map<String, Object> expected = HistoryModel.of(all.subList(0, (int) known), CATALOGUE, first, last);
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
                    .filter(place -> !java.util.Objects.equals(expected.get(place), actual.get(place)))
                    .findFirst()
                    .map(place -> place + " should be " + expected.get(place) + " and is " + actual.get(place))
                    .orElse("");
        }

        /** The shortest history, by taking steps away one by one, on which memory still fails. */
        static List<String> shrink(List<HistoryStep> history) {
            List<HistoryStep> shortest = new ArrayList<>(history);
            for (int i = 0; i < shortest.size(); ) {
                List<HistoryStep> shorter = new ArrayList<>(shortest);
                shorter.remove(i);
                if (problem(shorter, memory()).isEmpty()) {
                    i++;
                } else {
                    shortest = shorter;
                }
            }
            List<String> steps = new ArrayList<>();
            try (Storage storage = memory()) {
                Register register = Register.over(storage, lawless());
                long entries = 0;
                for (HistoryStep step : shortest) {
                    Decision decision = register.file(step.filing(entries));
                    steps.add(System.lineSeparator() + step.filing(entries) + " -> " + decision);
                    entries += decision.isAccepted() ? 1 : 0;
                }
            }
            return steps;
        }
    }
}
