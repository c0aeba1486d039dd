package vn.htx.core.statistics;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.Sector;
import vn.htx.core.organization.Situation;
import vn.htx.core.statistics.OrganizationLife.Existing;
import vn.htx.core.statistics.OrganizationLife.Seat;

/** The lives of all organizations that exist in a span of days, of which only what a question needs has been read. */
final class Lives {

    private final FactPages pages;
    private final Set<FactType<?>> needed;
    private final Map<String, Trajectory<Existing>> existence;
    private final Map<String, Trajectory<Seat>> seats;
    private final Map<String, Trajectory<Sector>> sectors;
    private final Map<String, Trajectory<Situation>> situations;
    private final Map<String, Trajectory<Boolean>> reviews;
    private final Map<String, Trajectory<Dong>> capital;

    /** Reads what is needed. */
    Lives(FactPages pages, Set<FactType<?>> needed) {
        this.pages = pages;
        this.needed = needed;
        existence = read(
                OrganizationFacts.EXISTENCE,
                fact -> new Existing(fact.value().kind(), fact.period().from()));
        seats = read(
                OrganizationFacts.SEAT,
                fact -> new Seat(fact.value().area(), fact.period().from()));
        sectors = read(OrganizationFacts.SECTOR, fact -> fact.value().sector());
        situations = read(OrganizationFacts.SITUATION, fact -> fact.value().situation());
        reviews = read(OrganizationFacts.FIELD_REVIEW, fact -> fact.value().operating());
        capital = read(OrganizationFacts.CAPITAL, fact -> fact.value().amount());
    }

    private <F extends Record, V> Map<String, Trajectory<V>> read(FactType<F> type, Function<Fact<F>, V> meaning) {
        return needed.contains(type) ? pages.trajectories(type, meaning) : Map.of();
    }

    /** The ids of the organizations. */
    Set<String> ids() {
        return existence.keySet();
    }

    /** When an organization exists; never, if it is not among these. */
    Trajectory<Existing> existence(String id) {
        return existence.getOrDefault(id, Trajectory.none());
    }

    /** The life of an organization. */
    OrganizationLife get(String id) {
        return new OrganizationLife(
                existence(id),
                seats.getOrDefault(id, Trajectory.none()),
                sectors.getOrDefault(id, Trajectory.none()),
                situations.getOrDefault(id, Trajectory.none()),
                reviews.getOrDefault(id, Trajectory.none()),
                capital.getOrDefault(id, Trajectory.none()));
    }
}
