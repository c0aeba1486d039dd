package vn.htx.core.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.law.Subject;
import vn.htx.core.member.Headcount;
import vn.htx.core.organization.Organization;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Organizations;
import vn.htx.core.time.EffectivePeriod;

/** An organization as it stands on a day, with what rules ask of it. Facts are read when asked for. */
public final class OrganizationOnDay implements Subject {

    private final OrganizationId id;
    private final LocalDate day;
    private final FactSource facts;

    /** An organization on a day, by the facts of a source. */
    public OrganizationOnDay(OrganizationId id, LocalDate day, FactSource facts) {
        this.id = id;
        this.day = day;
        this.facts = facts;
    }

    @Override
    public String reference() {
        return OrganizationFacts.SUBJECT + ":" + id;
    }

    /** The organization's id. */
    public OrganizationId id() {
        return id;
    }

    /** The day looked at. */
    public LocalDate day() {
        return day;
    }

    /** The organization, if it exists on the day. */
    public Optional<Organization> find() {
        return new Organizations(facts, day).find(id).filter(Organization::exists);
    }

    /** Its kind, if it exists on the day. */
    public Optional<OrganizationKind> findKind() {
        return new Organizations(facts, day).findKind(id);
    }

    /** How many members it has, by kind. */
    public Headcount headcount() {
        return new Headcount(facts, id, findKind().orElse(OrganizationKind.COOPERATIVE));
    }

    /** Other organizations that exist on the day and have the same value in a looked-up column of a fact type. */
    public <F extends Record> List<OrganizationId> others(FactType<F> type, String column, Object value) {
        Organizations organizations = new Organizations(facts, day);
        return facts.listFacts(FactQuery.all(type).where(column, value).on(day)).stream()
                .map(known -> new OrganizationId(known.fact().subject().id()))
                .filter(other -> !other.equals(id))
                .filter(other -> organizations.findKind(other).isPresent())
                .distinct()
                .toList();
    }

    /** Other organizations that ever had this value in a looked-up column of a fact type. */
    public <F extends Record> List<OrganizationId> othersEver(FactType<F> type, String column, Object value) {
        return facts.listFacts(FactQuery.all(type).where(column, value)).stream()
                .map(known -> new OrganizationId(known.fact().subject().id()))
                .filter(other -> !other.equals(id))
                .distinct()
                .toList();
    }

    /** The days after one, up to the day looked at, on which facts of the organization or its members change. */
    public SortedSet<LocalDate> changeDays(LocalDate after) {
        TreeSet<LocalDate> days = new TreeSet<>();
        EffectivePeriod looked = EffectivePeriod.of(after, day.plusDays(1));
        for (FactType<?> type : OrganizationFacts.ALL) {
            facts.listFacts(FactQuery.all(type).where("organization", id).overlapping(looked))
                    .forEach(known -> addEdges(known, days));
        }
        days.addAll(headcount().changeDays(after, day));
        return new TreeSet<>(days.subSet(after.plusDays(1), day.plusDays(1)));
    }

    private static void addEdges(KnownFact<?> known, TreeSet<LocalDate> days) {
        days.add(known.fact().period().from());
        known.fact().period().end().ifPresent(days::add);
    }
}
