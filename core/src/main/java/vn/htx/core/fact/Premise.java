package vn.htx.core.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.htx.core.time.EffectivePeriod;

/**
 * The structural ground an act stands on: the organization exists on the day, the member is not in yet, the id was never
 * used. Not law but logic: an act without its premises means nothing, so it is never accepted, and no later filing may
 * take the premises of an accepted act away.
 *
 * @param type the facts looked at
 * @param key the first cells of the key, at least the subject's
 * @param expected what must be found
 * @param where cells the fact found must have, by column; empty for any
 * @param least the least that whole numbers of the fact found must be, by column; empty for any
 */
public record Premise(
        FactType<?> type, List<Object> key, Expected expected, Map<String, Object> where, Map<String, Long> least) {

    /** What must be found for a premise to hold. */
    public enum Expected {
        /** A fact is effective on the act's day. */
        PRESENT,
        /** A fact is effective on the act's day and was on the day before, so that ending it leaves something held. */
        STANDING,
        /** No fact is effective on the act's day. */
        ABSENT,
        /** No fact is effective on any day. */
        NEVER
    }

    public Premise {
        key = List.copyOf(key);
        type.requireKey(key, type.subjectColumns().size());
        where = Map.copyOf(where);
        where.keySet().forEach(type::position);
        least = Map.copyOf(least);
        least.keySet().forEach(column -> requireWhole(type, column));
    }

    private static void requireWhole(FactType<?> type, String column) {
        if (type.columns().get(type.position(column)).kind() != Column.Kind.WHOLE) {
            throw new IllegalArgumentException(type + "." + column + " is no whole number");
        }
    }

    /** A fact must be effective on the act's day. */
    public static Premise present(FactType<?> type, Object... key) {
        return new Premise(type, cells(key), Expected.PRESENT, Map.of(), Map.of());
    }

    /** A fact must be effective on the act's day and on the day before. */
    public static Premise standing(FactType<?> type, Object... key) {
        return new Premise(type, cells(key), Expected.STANDING, Map.of(), Map.of());
    }

    /** No fact may be effective on the act's day. */
    public static Premise absent(FactType<?> type, Object... key) {
        return new Premise(type, cells(key), Expected.ABSENT, Map.of(), Map.of());
    }

    /** There may be no such fact on any day. */
    public static Premise never(FactType<?> type, Object... key) {
        return new Premise(type, cells(key), Expected.NEVER, Map.of(), Map.of());
    }

    /** The same premise, met only by a fact with this value in a column. */
    public Premise where(String column, Object value) {
        Map<String, Object> more = new HashMap<>(where);
        more.put(column, FactType.cell(value));
        return new Premise(type, key, expected, more, least);
    }

    /** The same premise, met only by a fact with this whole number or more in a column: so much must be left. */
    public Premise atLeast(String column, long number) {
        Map<String, Long> more = new HashMap<>(least);
        more.put(column, number);
        return new Premise(type, key, expected, where, more);
    }

    private static List<Object> cells(Object... key) {
        return Arrays.stream(key).map(FactType::cell).toList();
    }

    /** The subject the premise is about. */
    public Subject subject() {
        return type.subjectOf(key);
    }

    /** Whether it holds on a day, given the facts of its subject. */
    public boolean holds(SubjectFacts facts, LocalDate day) {
        Stream<EffectivePeriod> periods =
                facts.list().stream().filter(this::matches).map(Fact::period);
        return switch (expected) {
            case PRESENT -> periods.anyMatch(period -> period.contains(day));
            case STANDING -> periods.anyMatch(period -> period.contains(day) && period.contains(day.minusDays(1)));
            case ABSENT -> periods.noneMatch(period -> period.contains(day));
            case NEVER -> periods.findAny().isEmpty();
        };
    }

    private boolean matches(Fact<?> fact) {
        return fact.type().name().equals(type.name())
                && fact.key().subList(0, key.size()).equals(key)
                && where.entrySet().stream()
                        .allMatch(wanted -> wanted.getValue()
                                .equals(fact.cells().get(fact.type().position(wanted.getKey()))))
                && least.entrySet().stream().allMatch(wanted -> isAtLeast(fact, wanted.getKey(), wanted.getValue()));
    }

    private static boolean isAtLeast(Fact<?> fact, String column, long number) {
        return fact.cells().get(fact.type().position(column)) instanceof Long found && found >= number;
    }

    @Override
    public String toString() {
        return type.name() + key + (where.isEmpty() ? "" : where.toString()) + (least.isEmpty() ? "" : ">=" + least)
                + " " + expected;
    }
}
