package vn.htx.reporting.policies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import vn.htx.reporting.MissingReason;

/**
 * So sánh tổ chức được thụ hưởng với tổ chức tương tự không được thụ hưởng, trước và sau. Organizations are compared within
 * groups of those alike. A group with nobody on one side says nothing and is left out. Those that did not receive are
 * weighted so that each group weighs as much among them as among those that did; so differences in who they are do not show
 * as differences in how they fared. It describes; it proves no cause.
 */
final class MatchedComparison {
    private final Map<Likeness, List<Subject>> groups;

    private MatchedComparison(Map<Likeness, List<Subject>> groups) {
        this.groups = groups;
    }

    /**
     * One organization.
     *
     * @param received whether it received the measure
     * @param qualities what is known of it both before and after
     */
    record Subject(Likeness alike, boolean received, Map<Quality, Change> qualities) {
        Subject {
            qualities = Map.copyOf(qualities);
        }
    }

    /** Trước và sau. */
    record Change(long before, long after) {}

    /**
     * One side of the comparison.
     *
     * @param organizations how many are compared
     * @param before their mean before; none if nobody is compared
     * @param after their mean after
     */
    record Side(long organizations, Optional<Mean> before, Optional<Mean> after) {

        /** By how much the mean grew. */
        Optional<Mean> change() {
            return after.flatMap(later -> before.map(later::minus));
        }
    }

    /**
     * Both sides in one quality.
     *
     * @param missing why there is nothing to compare, if there is not
     */
    record Result(Side received, Side alike, Optional<MissingReason> missing) {}

    static MatchedComparison of(Collection<Subject> subjects) {
        return new MatchedComparison(subjects.stream().collect(Collectors.groupingBy(Subject::alike)));
    }

    /** How many received it and have anybody alike who did not, or the other way round. */
    long matched(boolean received) {
        return groups.values().stream()
                .filter(group -> isTwoSided(group, subject -> true))
                .mapToLong(group -> count(group, subject -> subject.received() == received))
                .sum();
    }

    Result in(Quality quality) {
        Predicate<Subject> known = subject -> subject.qualities().containsKey(quality);
        List<List<Subject>> compared = groups.values().stream()
                .map(group -> group.stream().filter(known).toList())
                .filter(group -> isTwoSided(group, known))
                .toList();
        boolean anyKnown = groups.values().stream()
                .flatMap(List::stream)
                .anyMatch(subject -> subject.received() && known.test(subject));
        return new Result(
                side(compared, true, quality),
                side(compared, false, quality),
                compared.isEmpty()
                        ? Optional.of(anyKnown ? MissingReason.NOT_DEFINED : MissingReason.NOT_RECORDED)
                        : Optional.empty());
    }

    private static boolean isTwoSided(List<Subject> group, Predicate<Subject> counted) {
        return count(group, counted.and(Subject::received)) > 0
                && count(group, counted.and(subject -> !subject.received())) > 0;
    }

    private static long count(List<Subject> group, Predicate<Subject> counted) {
        return group.stream().filter(counted).count();
    }

    private static Side side(List<List<Subject>> groups, boolean received, Quality quality) {
        long organizations = groups.stream()
                .mapToLong(group -> count(group, subject -> subject.received() == received))
                .sum();
        return new Side(
                organizations,
                weighted(groups, received, subject -> change(subject, quality).before()),
                weighted(groups, received, subject -> change(subject, quality).after()));
    }

    private static Change change(Subject subject, Quality quality) {
        return Optional.ofNullable(subject.qualities().get(quality)).orElseThrow();
    }

    /** The mean of the groups' means on one side, each weighing as many as received the measure in it. */
    private static Optional<Mean> weighted(
            List<List<Subject>> groups, boolean received, ToLongFunction<Subject> number) {
        long weights = groups.stream()
                .mapToLong(group -> count(group, Subject::received))
                .sum();
        return groups.stream()
                .map(group -> Mean.of(group.stream()
                                .filter(subject -> subject.received() == received)
                                .map(number::applyAsLong)
                                .toList())
                        .times(count(group, Subject::received)))
                .reduce(Mean::plus)
                .map(sum -> sum.over(weights));
    }
}
