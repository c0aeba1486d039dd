package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import vn.htx.samples.Course.Stage;

/** Lifespans that make up the course: who comes follows from how many are there and how many go. */
final class Population {

    /** How old an organization is before a stage in which it may end; there is time for it to live and to be wound up. */
    private static final int GROWN_UP_DAYS = 300;

    private final OfficeDays days;
    private final Dice dice;
    private final List<Lifespan> lives = new ArrayList<>();

    private Population(OfficeDays days, Dice dice) {
        this.days = days;
        this.dice = dice;
    }

    /**
     * Lifespans in the order they begin.
     *
     * @param arrivals days on which others, not among these, come to exist besides
     */
    static List<Lifespan> of(List<Stage> stages, List<LocalDate> arrivals, OfficeDays days, Dice dice) {
        Population population = new Population(days, dice);
        LocalDate first = Course.FIRST_DAY;
        int existing = 0;
        for (Stage stage : stages) {
            population.end(stage.dissolved(), Lifespan::dissolvedOn, first, stage.until());
            population.end(stage.converted(), Lifespan::convertedOn, first, stage.until());
            int more = stage.existing() - existing + stage.dissolved() + stage.converted();
            population.begin(more - within(arrivals, first, stage.until()), first, stage.until());
            existing = stage.existing();
            first = stage.until().plusDays(1);
        }
        return population.lives.stream()
                .sorted(Comparator.comparing(Lifespan::from))
                .toList();
    }

    private static int within(List<LocalDate> arrivals, LocalDate first, LocalDate last) {
        return (int) arrivals.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .count();
    }

    private void end(int count, BiFunction<Lifespan, LocalDate, Lifespan> how, LocalDate first, LocalDate last) {
        LocalDate grownUp = first.minusDays(GROWN_UP_DAYS);
        List<Integer> candidates = IntStream.range(0, lives.size())
                .filter(i -> lives.get(i).isOpen() && !lives.get(i).from().isAfter(grownUp))
                .boxed()
                .toList();
        for (int i : dice.some(count, candidates)) {
            lives.set(i, how.apply(lives.get(i), days.pick(first, last, dice)));
        }
    }

    /** The very first comes on the very first day. */
    private void begin(int count, LocalDate first, LocalDate last) {
        if (count < 0) {
            throw new IllegalStateException(
                    "more arrive from " + first + " to " + last + " than the course has room for");
        }
        for (int i = 0; i < count; i++) {
            LocalDate day = lives.isEmpty() ? days.from(Course.FIRST_DAY) : days.pick(first, last, dice);
            lives.add(Lifespan.startingOn(day));
        }
    }
}
