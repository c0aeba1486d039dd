package vn.htx.core.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.htx.core.time.EffectivePeriod;

/** What an act says about one key: it holds from a day, it ends on a day, it changes from a day on. */
public sealed interface Statement {

    /** The type of facts it is about. */
    FactType<?> type();

    /** The subject it is about. */
    Subject subject();

    /** The value holds for the period; whatever was said of the key for that time no longer does. */
    record Holds<F extends Record>(FactType<F> type, F value, EffectivePeriod period) implements Statement {
        @Override
        public Subject subject() {
            return type.subject(value);
        }
    }

    /** Nothing holds for the key from the day on. */
    record Ends<F extends Record>(FactType<F> type, List<Object> key, LocalDate day) implements Statement {
        public Ends {
            key = List.copyOf(key);
            type.requireKey(key, type.keyColumns().size());
        }

        @Override
        public Subject subject() {
            return type.subjectOf(key);
        }
    }

    /** What holds for the key from the day on is changed, and nothing if nothing holds. */
    record Changes<F extends Record>(FactType<F> type, List<Object> key, LocalDate day, UnaryOperator<F> change)
            implements Statement {
        public Changes {
            key = List.copyOf(key);
            type.requireKey(key, type.keyColumns().size());
        }

        @Override
        public Subject subject() {
            return type.subjectOf(key);
        }
    }

    /** The value holds from the day on. */
    static <F extends Record> Statement holds(FactType<F> type, F value, LocalDate from) {
        return new Holds<>(type, value, EffectivePeriod.startingOn(from));
    }

    /** The value holds for a period. */
    static <F extends Record> Statement holds(FactType<F> type, F value, EffectivePeriod period) {
        return new Holds<>(type, value, period);
    }

    /** Nothing holds for the key from the day on; the key is given by its components. */
    static <F extends Record> Statement ends(FactType<F> type, LocalDate day, Object... key) {
        return new Ends<>(type, cells(key), day);
    }

    /** What holds for the key from the day on is changed; the key is given by its components. */
    static <F extends Record> Statement changes(
            FactType<F> type, LocalDate day, UnaryOperator<F> change, Object... key) {
        return new Changes<>(type, cells(key), day, change);
    }

    private static List<Object> cells(Object... key) {
        return Arrays.stream(key).map(FactType::cell).toList();
    }
}
