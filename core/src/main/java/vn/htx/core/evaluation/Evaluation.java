package vn.htx.core.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.htx.core.organization.Reference;

/**
 * Kết quả chấm điểm: scores beside their scheme: the total, the rank, what exceeds a known maximum, what is not scored, and
 * which points were computed from figures and which only people gave.
 *
 * @param scheme the scheme
 * @param scores the points given
 * @param computed the points that follow from figures, by item, where bands and figures are known
 */
public record Evaluation(EvaluationScheme scheme, List<Score> scores, Map<Reference, Points> computed) {

    /**
     * Vượt điểm tối đa.
     *
     * @param item the item exceeded
     * @param given the points given for it and its parts
     */
    public record Excess(Item item, Points given) {}

    public Evaluation {
        scores = Scores.requireDistinct(scores);
        computed = Map.copyOf(computed);
    }

    /** An evaluation of which nothing was computed. */
    public static Evaluation of(EvaluationScheme scheme, List<Score> scores) {
        return new Evaluation(scheme, scores, Map.of());
    }

    /** Tổng điểm. */
    public Points total() {
        return scores.stream().map(Score::points).reduce(Points.ZERO, Points::plus);
    }

    /** Xếp loại by the total. */
    public Rank rank(boolean fined) {
        return scheme.rank(total(), fined);
    }

    /** Scored items the scheme does not have, or has only as groups. */
    public List<Reference> foreign() {
        return scores.stream()
                .map(Score::item)
                .filter(item -> scheme.find(item).filter(Item::isScored).isEmpty())
                .toList();
    }

    /** Scored items a whole of which is scored too, so that they would count twice. */
    public List<Reference> doubled() {
        Set<Reference> scored = scores.stream().map(Score::item).collect(Collectors.toSet());
        return scores.stream()
                .map(Score::item)
                .filter(item -> scheme.find(item).stream()
                        .flatMap(known -> scheme.upwards(known).stream().skip(1))
                        .anyMatch(whole -> scored.contains(whole.code())))
                .toList();
    }

    /** Items given more points, themselves or in their parts, than their known maximum, in the order of the scheme. */
    public List<Excess> excesses() {
        return scheme.items().stream()
                .map(item -> new Excess(item, given(item)))
                .filter(excess -> excess.item()
                        .maximum()
                        .filter(most -> excess.given().isAbove(most))
                        .isPresent())
                .toList();
    }

    private Points given(Item whole) {
        return scores.stream()
                .filter(score -> scheme.find(score.item()).stream()
                        .flatMap(item -> scheme.upwards(item).stream())
                        .anyMatch(whole::equals))
                .map(Score::points)
                .reduce(Points.ZERO, Points::plus);
    }

    /** Items nobody scored, neither themselves nor a whole they are part of: they count as no points. */
    public List<Item> unscored() {
        Set<Reference> scored = scores.stream().map(Score::item).collect(Collectors.toSet());
        return scheme.leaves().stream()
                .filter(item -> scheme.upwards(item).stream().noneMatch(whole -> scored.contains(whole.code())))
                .toList();
    }

    /** Items whose points could not be computed: no bands are known, or the figures are not there. */
    public List<Item> notComputed() {
        return scheme.leaves().stream()
                .filter(item -> !computed.containsKey(item.code()))
                .toList();
    }

    /** The points that follow from figures for an item, if they could be computed. */
    public Optional<Points> computed(Reference item) {
        return Optional.ofNullable(computed.get(item));
    }

    /** Scores that differ from what the figures give. */
    public List<Score> contradicted() {
        return scores.stream()
                .filter(score -> computed(score.item())
                        .filter(points -> !points.equals(score.points()))
                        .isPresent())
                .toList();
    }
}
