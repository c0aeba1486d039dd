package vn.htx.core.time;

import java.util.function.Function;

/**
 * One value and the period through which it holds (khoảng thời gian): a piece of a {@link Timeline}.
 *
 * @param period the days on which the value holds
 * @param value the value
 */
public record Spell<T>(EffectivePeriod period, T value) {

    /** Returns the same value on another period. */
    public Spell<T> during(EffectivePeriod other) {
        return new Spell<>(other, value);
    }

    /** Returns the same period with the value mapped. */
    public <R> Spell<R> map(Function<? super T, ? extends R> mapping) {
        return new Spell<>(period, mapping.apply(value));
    }
}
