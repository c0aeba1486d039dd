package vn.htx.samples;

import java.util.ArrayList;
import java.util.List;

/** Chance from a seed, the same on every machine and every Java: the SplitMix64 sequence. */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final long seed;
    private long state;

    Dice(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /** Dice of their own for a topic, so that a change in one topic leaves the others as they were. */
    Dice about(String topic) {
        return new Dice(mix(seed + STEP * (topic.hashCode() | 1L)));
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 up to, not including, the bound. */
    int below(int bound) {
        state += STEP;
        return (int) Long.remainderUnsigned(mix(state), bound);
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    /** True so many times in a thousand. */
    boolean perMille(int times) {
        return below(1000) < times;
    }

    /** How many of something that happens so many times in a thousand years happen in a number of days. */
    int happenings(int perMilleAYear, long days) {
        long expected = perMilleAYear * days;
        long whole = expected / 365_000;
        return (int) whole + (below(365_000) < expected % 365_000 ? 1 : 0);
    }

    /** One of the list. */
    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /** The same in another order. */
    <T> List<T> shuffled(List<T> list) {
        List<T> mixed = new ArrayList<>(list);
        for (int i = mixed.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T swapped = mixed.get(i);
            mixed.set(i, mixed.get(j));
            mixed.set(j, swapped);
        }
        return mixed;
    }

    /** So many of the list, or all if there are fewer, in a chance order. */
    <T> List<T> some(int count, List<T> list) {
        return shuffled(list).subList(0, Math.min(count, list.size()));
    }
}
