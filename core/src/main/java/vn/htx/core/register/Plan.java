package vn.htx.core.register;

import java.util.List;
import java.util.Map;
import vn.htx.core.fact.Subject;
import vn.htx.core.storage.FactChanges;
import vn.htx.core.storage.LatestDays;

/**
 * What an entry would do, law apart.
 *
 * @param touches the subjects whose history it joins
 * @param standsOn further subjects its premises look at
 * @param changes what would become of facts
 * @param obstacles what stands in the way; if anything does, the rest means nothing
 * @param latest the latest days of the subjects it touches, and of the organizations these belong to
 * @param revising whether it changes what was held of days other entries already spoke of
 */
record Plan(
        List<Subject> touches,
        List<Subject> standsOn,
        FactChanges changes,
        List<Obstacle> obstacles,
        Map<Subject, LatestDays> latest,
        boolean revising) {

    static Plan blocked(List<Obstacle> obstacles) {
        return new Plan(List.of(), List.of(), FactChanges.none(), obstacles, Map.of(), false);
    }
}
