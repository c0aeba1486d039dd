package vn.htx.core.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Confidence;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.Reference;

/**
 * Bộ tiêu chí đánh giá, xếp loại: what is scored, up to how many points, and which total earns which rank. A scheme is data: a
 * host adopts one that ships, or its own with a citation. Another version is another scheme.
 *
 * @param code its code, such as {@code tt-01-2020}
 * @param title tên, in Vietnamese
 * @param citation the instrument that sets it
 * @param confidence how well its ranks are supported
 * @param evaluatedYear which days of a year it looks at
 * @param good from this total on, good
 * @param fair from this total on, fair
 * @param average from this total on, average; weak below
 * @param months how many months an organization must have operated to be ranked
 * @param stoppedMonths it is not ranked if it stopped for more months of the year than these
 * @param weakWhenFined whether one fined in the year is weak, whatever its total
 * @param note its status, for people
 * @param items what is scored
 * @param bands where points follow from figures
 */
public record EvaluationScheme(
        Reference code,
        String title,
        Citation citation,
        Confidence confidence,
        EvaluatedYear evaluatedYear,
        Points good,
        Points fair,
        Points average,
        int months,
        Optional<Integer> stoppedMonths,
        boolean weakWhenFined,
        Optional<String> note,
        List<Item> items,
        List<Band> bands) {

    /** Điểm tối đa: the highest total. */
    public static final Points HIGHEST = Points.of(100);

    public EvaluationScheme {
        items = List.copyOf(items);
        bands = List.copyOf(bands);
        List<String> problems = problems(items, bands);
        if (!(HIGHEST.isAtLeast(good) && good.isAbove(fair) && fair.isAbove(average))) {
            problems.add("ranks begin one below the other, at most at " + HIGHEST + ": " + good + ", " + fair + ", "
                    + average);
        }
        if (!confidence.isSupported()) {
            problems.add("no source supports its ranks");
        }
        if (months < 0 || stoppedMonths.orElse(0) < 0) {
            problems.add("months are never negative");
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("scheme " + code + ": " + String.join("; ", problems));
        }
    }

    private static List<String> problems(List<Item> items, List<Band> bands) {
        List<String> problems = new ArrayList<>();
        Set<Reference> before = new HashSet<>();
        for (Item item : items) {
            item.within()
                    .filter(whole -> !before.contains(whole))
                    .ifPresent(whole -> problems.add(
                            "item " + item.code() + " is within " + whole + ", which does not come before it"));
            if (!before.add(item.code())) {
                problems.add("item " + item.code() + " is named twice");
            }
        }
        items.forEach(item -> problems.addAll(problemsOfParts(item, items)));
        bands.forEach(band -> problems.addAll(problemsOf(band, items)));
        if (items.stream().noneMatch(Item::isScored)) {
            problems.add("nothing is scored: an item people score has a criterion");
        }
        return problems;
    }

    private static List<String> problemsOfParts(Item whole, List<Item> items) {
        Points parts = items.stream()
                .filter(item -> item.within().equals(Optional.of(whole.code())))
                .flatMap(item -> item.maximum().stream())
                .reduce(Points.ZERO, Points::plus);
        return whole.maximum()
                .filter(parts::isAbove)
                .map(most -> List.of("parts of " + whole.code() + " reach " + parts + ", above its maximum " + most))
                .orElse(List.of());
    }

    private static List<String> problemsOf(Band band, List<Item> items) {
        Optional<Item> item =
                items.stream().filter(one -> one.code().equals(band.item())).findFirst();
        Optional<Measure> measure = item.flatMap(Item::measure);
        if (measure.isEmpty()) {
            return List.of("a band is for item " + band.item() + ", of which nothing is measured");
        }
        if (item.flatMap(Item::maximum).filter(band.points()::isAbove).isPresent()) {
            return List.of("a band of item " + band.item() + " earns more than its maximum");
        }
        try {
            measure.get().read(band.from());
            return List.of();
        } catch (IllegalArgumentException e) {
            return List.of("a band of item " + band.item() + " begins at no value: " + e.getMessage());
        }
    }

    /** The item of a code, if there is one. */
    public Optional<Item> find(Reference item) {
        return items.stream().filter(one -> one.code().equals(item)).findFirst();
    }

    /** An item and all it is within, from itself outwards. */
    public List<Item> upwards(Item item) {
        return Stream.iterate(
                        Optional.of(item),
                        Optional::isPresent,
                        one -> one.flatMap(Item::within).flatMap(this::find))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The items that are scored and have no parts. */
    public List<Item> leaves() {
        return items.stream()
                .filter(Item::isScored)
                .filter(item -> items.stream().noneMatch(other -> other.within().equals(Optional.of(item.code()))))
                .toList();
    }

    /** Xếp loại: the rank of a total. */
    public Rank rank(Points total, boolean fined) {
        if (fined && weakWhenFined) {
            return Rank.WEAK;
        } else if (total.isAtLeast(good)) {
            return Rank.GOOD;
        } else if (total.isAtLeast(fair)) {
            return Rank.FAIR;
        }
        return total.isAtLeast(average) ? Rank.AVERAGE : Rank.WEAK;
    }

    /** The points an item earns with a value of its measure, if its bands are known. */
    public Optional<Points> pointsOf(Item item, Ratio value) {
        return item.measure().flatMap(measure -> {
            List<Band> own = bands.stream()
                    .filter(band -> band.item().equals(item.code()))
                    .sorted(Comparator.comparing(band -> measure.read(band.from())))
                    .toList();
            return own.stream()
                    .filter(band -> value.isAtLeast(measure.read(band.from())))
                    .reduce((lower, higher) -> higher)
                    .or(() -> own.stream().findFirst())
                    .map(Band::points);
        });
    }
}
