package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.htx.samples.Course.Census;

/**
 * How many members each organization has when it is founded and on the days of a census: on those days, together as many
 * as were published.
 */
final class Sizes {

    /** Who is younger than this at a census has the members it was founded with. */
    private static final int SETTLED_DAYS = 90;

    /** Who falls short of members has existed at least this long. */
    private static final int OLD_DAYS = 500;

    private final List<Lifespan> lives;
    private final List<TreeMap<LocalDate, Integer>> sizes = new ArrayList<>();
    private final Set<Integer> falling = new HashSet<>();
    private final int least;
    private final Dice dice;

    /** The organizations of these lifespans, founded with so many members; a census leaves each at least so many. */
    Sizes(List<Lifespan> lives, List<Integer> founders, int least, Dice dice) {
        this.lives = lives;
        this.least = least;
        this.dice = dice;
        for (int i = 0; i < lives.size(); i++) {
            TreeMap<LocalDate, Integer> path = new TreeMap<>();
            path.put(lives.get(i).from(), founders.get(i));
            sizes.add(path);
        }
    }

    /** The sizes of one organization: the day it is founded, then the days of a census it lives to see. */
    NavigableMap<LocalDate, Integer> of(int organization) {
        return Collections.unmodifiableNavigableMap(sizes.get(organization));
    }

    /** Whether an organization is one of those that fall short of members. */
    boolean fallsShort(int organization) {
        return falling.contains(organization);
    }

    /** Takes a census: some fall to so few members, and the others share what is left of the total. */
    void take(Census census, List<Integer> shortfalls) {
        List<Integer> alive = IntStream.range(0, lives.size())
                .filter(i -> lives.get(i).existsOn(census.day()))
                .boxed()
                .toList();
        alive.forEach(i -> sizes.get(i).put(census.day(), last(i)));
        Set<Integer> fallen = fall(alive, census.day(), shortfalls);
        List<Integer> free = alive.stream()
                .filter(i -> !fallen.contains(i) && isSettled(i, census.day()))
                .toList();
        int total = alive.stream().mapToInt(this::last).sum();
        share(census.members() - total, free, census.day());
    }

    private int last(int organization) {
        return sizes.get(organization).lastEntry().getValue();
    }

    private boolean isSettled(int organization, LocalDate day) {
        return !lives.get(organization).from().isAfter(day.minusDays(SETTLED_DAYS));
    }

    private Set<Integer> fall(List<Integer> alive, LocalDate day, List<Integer> shortfalls) {
        List<Integer> candidates = alive.stream()
                .filter(i -> lives.get(i).isOpen() && !falling.contains(i))
                .filter(i -> lives.get(i).from().isBefore(day.minusDays(OLD_DAYS)))
                .toList();
        List<Integer> fallen = dice.some(shortfalls.size(), candidates);
        for (int k = 0; k < fallen.size(); k++) {
            sizes.get(fallen.get(k)).put(day, shortfalls.get(k));
        }
        falling.addAll(fallen);
        return Set.copyOf(fallen);
    }

    private void share(int difference, List<Integer> free, LocalDate day) {
        int step = Integer.signum(difference);
        int left = difference;
        while (left != 0) {
            int organization = dice.pick(free);
            int changed = last(organization) + step;
            if (step > 0 || changed >= least) {
                sizes.get(organization).put(day, changed);
                left -= step;
            }
        }
    }
}
