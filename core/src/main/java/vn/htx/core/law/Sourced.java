package vn.htx.core.law;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A value with the place it was read from, for as long as something may still be wrong with it. */
record Sourced<T>(String source, long line, T value) {

    /** Names the values of a list by their position, counted from 1. */
    static <T> List<Sourced<T>> numbered(String source, List<T> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Sourced<>(source, i + 1L, values.get(i)))
                .toList();
    }

    <R> Sourced<R> map(Function<? super T, ? extends R> change) {
        return new Sourced<>(source, line, change.apply(value));
    }
}
