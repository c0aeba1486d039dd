package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/** Tries a property on random histories; what fails is shown with its seed and as few steps as still fail. */
final class Shrinking {

    private Shrinking() {}

    /** Checks a property on a random history for each of some seeds. */
    static <T> void check(int seeds, Function<Random, List<T>> history, Consumer<List<T>> property) {
        for (long seed = 1; seed <= seeds; seed++) {
            List<T> steps = history.apply(new Random(seed));
            if (fails(property, steps)) {
                List<T> fewest = fewest(steps, property);
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

    private static <T> List<T> fewest(List<T> steps, Consumer<List<T>> property) {
        List<T> fewest = steps;
        for (int i = steps.size() - 1; i >= 0; i--) {
            List<T> fewer = new ArrayList<>(fewest);
            fewer.remove(i);
            if (fails(property, fewer)) {
                fewest = fewer;
            }
        }
        return fewest;
    }
}
