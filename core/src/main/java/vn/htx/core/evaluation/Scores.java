package vn.htx.core.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.organization.Reference;

/** What holds of any list of scores. */
final class Scores {

    private Scores() {}

    static List<Score> requireDistinct(List<Score> scores) {
        Set<Reference> seen = new HashSet<>();
        scores.stream()
                .map(Score::item)
                .filter(item -> !seen.add(item))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("item " + twice + " is scored twice");
                });
        return List.copyOf(scores);
    }
}
