package vn.htx.core.storage.memory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.htx.core.time.EffectivePeriod;

/** One tally: for each group, the balance from each day on which it may change. */
final class TallyBook {

    private final Map<List<Object>, TreeMap<LocalDate, Long>> groups = new HashMap<>();

    void add(List<Object> group, EffectivePeriod period, long count) {
        TreeMap<LocalDate, Long> balances = groups.computeIfAbsent(group, unknown -> new TreeMap<>());
        shift(balances, period.from(), count);
        period.end().ifPresent(end -> shift(balances, end, -count));
    }

    private static void shift(TreeMap<LocalDate, Long> balances, LocalDate day, long count) {
        Map.Entry<LocalDate, Long> before = balances.floorEntry(day);
        balances.putIfAbsent(day, before == null ? 0 : before.getValue());
        balances.tailMap(day, true).replaceAll((later, balance) -> balance + count);
    }

    long balance(List<Object> group, LocalDate day) {
        TreeMap<LocalDate, Long> balances = groups.get(group);
        Map.Entry<LocalDate, Long> last = balances == null ? null : balances.floorEntry(day);
        return last == null ? 0 : last.getValue();
    }

    NavigableMap<LocalDate, Long> balances(List<Object> group, LocalDate from) {
        TreeMap<LocalDate, Long> answer = new TreeMap<>();
        long balance = balance(group, from);
        answer.put(from, balance);
        for (var later :
                groups.getOrDefault(group, new TreeMap<>()).tailMap(from, false).entrySet()) {
            if (later.getValue() != balance) {
                balance = later.getValue();
                answer.put(later.getKey(), balance);
            }
        }
        return answer;
    }
}
