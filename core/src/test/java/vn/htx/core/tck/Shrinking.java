package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tries a property on random histories; what fails is shown with its seed and as few steps as still fail. */
final class Shrinking {

    private Shrinking() {}

    /** Checks a property on a random history for each of some seeds. */
    static <T> void check(int seeds, Function<Random, List<T>> history, Consumer<List<T>> property) {
        for (long seed = 1; seed <= seeds; seed++) {
            List<T> steps = history.apply(new Random(seed));
            if (fails(property, steps)) {
                List<T> fewest = fewest(steps, fewer -> fails(property, fewer));
                assertThat(fewest)
                        .as("seed %s, %s steps: %s", seed, fewest.size(), fewest)
                        .satisfies(few -> property.accept(new ArrayList<>(few)));
            }
        }
    }

    private static <T> boolean fails(Consumer<List<T>> property, List<T> steps) {
        try {
            property.accept(steps);
            return false;
        } catch (RuntimeException | AssertionError e) {
            return true;
        }
    }

    /** As few of the steps as still fail: first halves are taken away, then ever smaller pieces, at last single steps. */
    static <T> List<T> fewest(List<T> steps, Predicate<List<T>> fails) {
        List<T> fewest = List.copyOf(steps);
        for (int size = Math.max(1, steps.size() / 2); size > 0; size /= 2) {
            for (int end = fewest.size(); end > 0; end -= size) {
                List<T> fewer = without(fewest, Math.max(0, end - size), end);
                fewest = fails.test(fewer) ? fewer : fewest;
            }
        }
        return fewest;
    }

    private static <T> List<T> without(List<T> steps, int first, int end) {
        List<T> fewer = new ArrayList<>(steps.subList(0, first));
        fewer.addAll(steps.subList(end, steps.size()));
        return fewer;
    }
}
