package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.supervision.SupervisionFacts.Inspection;
import vn.htx.core.supervision.SupervisionFacts.PlannedVisit;
import vn.htx.core.time.EffectivePeriod;

/**
 * Chồng chéo, trùng lặp trong kiểm tra: organizations visited more than once in a year without a ground for coming again. It
 * is a check on plans, not a rule of law: no article read says how often is too often.
 */
public final class DuplicateVisits {

    private final FactSource facts;
    private final LocalDate day;

    /** The visits planned and made by a day, by what a source knows. */
    public DuplicateVisits(FactSource facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /**
     * An organization visited too often.
     *
     * @param visits the visits without a ground for coming again, two or more
     */
    public record Duplicate<V>(OrganizationId organization, List<V> visits) {

        public Duplicate {
            visits = List.copyOf(visits);
        }
    }

    /** Organizations that plans for a year have more than once without a ground, by organization. */
    public List<Duplicate<PlannedVisit>> planned(int year) {
        TreeMap<OrganizationId, List<PlannedVisit>> visits = new TreeMap<>();
        facts
                .listFacts(FactQuery.all(SupervisionFacts.PLANNED_VISIT)
                        .where("year", (long) year)
                        .on(day))
                .stream()
                .map(known -> known.fact().value())
                .filter(visit -> visit.repeat().isEmpty())
                .forEach(visit -> visits.computeIfAbsent(visit.organization(), id -> new ArrayList<>())
                        .add(visit));
        return duplicates(visits);
    }

    /** Organizations inspected more than once in a year without a ground, by organization. */
    public List<Duplicate<Inspection>> made(int year) {
        EffectivePeriod during = EffectivePeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        TreeMap<OrganizationId, List<Inspection>> visits = new TreeMap<>();
        facts.listFacts(FactQuery.all(SupervisionFacts.INSPECTION).on(day)).stream()
                .map(known -> known.fact().value())
                .filter(visit ->
                        during.contains(visit.heldOn()) && visit.repeat().isEmpty())
                .forEach(visit -> visits.computeIfAbsent(visit.organization(), id -> new ArrayList<>())
                        .add(visit));
        return duplicates(visits);
    }

    private static <V> List<Duplicate<V>> duplicates(TreeMap<OrganizationId, List<V>> visits) {
        return visits.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Duplicate<>(entry.getKey(), entry.getValue()))
                .toList();
    }
}
