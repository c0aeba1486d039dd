package vn.htx.core.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.time.EffectivePeriod;

/** The properties of the organizations that facts are about, as far as a question asks for them. */
final class FactOwners {

    private final boolean asked;
    private final Lives lives;
    private final Profiles profiles;
    private final Map<String, Trajectory<Map<Dimension, String>>> known = new HashMap<>();

    FactOwners(FactQuestion question, FactPages pages, AreaDirectory areas, EffectivePeriod days) {
        asked = question.asksOfOrganizations();
        Selection selection = new Selection(question.organizations());
        lives = new Lives(pages, asked ? selection.needed() : Set.of());
        profiles = new Profiles(selection, new Places(areas, question.within()), days);
    }

    /** The properties asked for of a row's organization on the day; none if the organization is not asked about. */
    Optional<Map<Dimension, String>> propertiesIn(FactRow row) {
        if (!asked) {
            return Optional.of(Map.of());
        }
        return Optional.ofNullable(row.cell(FactMeasure.ORGANIZATION))
                .flatMap(id ->
                        known.computeIfAbsent(id.toString(), this::profile).on(row.day()));
    }

    private Trajectory<Map<Dimension, String>> profile(String id) {
        return profiles.of(lives.get(id));
    }
}
