package vn.htx.core.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationFacts.Existence;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.time.EffectivePeriod;

/**
 * Hồ sơ tổ chức: all that is known of one organization, over its whole life. Facts of a type are read once, when first
 * asked for, whatever the day they are asked about; so many rules and many days cost one reading. Not thread-safe.
 */
public final class Dossier {

    private final OrganizationId id;
    private final FactSource facts;
    private final ReferenceData reference;
    private final Map<String, List<? extends Fact<?>>> read = new HashMap<>();
    private final Map<Class<?>, Object> workedOut = new HashMap<>();

    /** The dossier of an organization, by the facts of a source. */
    public Dossier(OrganizationId id, FactSource facts, ReferenceData reference) {
        this.id = id;
        this.facts = facts;
        this.reference = reference;
    }

    /** The organization's id. */
    public OrganizationId id() {
        return id;
    }

    /** The facts it is made from, for what concerns other organizations. */
    public FactSource facts() {
        return facts;
    }

    /** Administrative units and working days. */
    public ReferenceData reference() {
        return reference;
    }

    /** The organization as it stands on a day. */
    public OrganizationOnDay on(LocalDate day) {
        return new OrganizationOnDay(this, day);
    }

    /** Its facts of a type, whenever they are effective, in the order of {@link FactQuery}. */
    @SuppressWarnings("unchecked") // the list was read for the very type that names it
    public <F extends Record> List<Fact<F>> list(FactType<F> type) {
        return (List<Fact<F>>) read.computeIfAbsent(type.name(), name -> readAll(type));
    }

    private <F extends Record> List<Fact<F>> readAll(FactType<F> type) {
        return facts.listFacts(FactQuery.all(type).where("organization", id)).stream()
                .map(KnownFact::fact)
                .toList();
    }

    /** What is worked out of its facts, whatever the day, once for all rules that ask. */
    <T> T workOut(Class<T> type, Supplier<T> work) {
        return type.cast(workedOut.computeIfAbsent(type, asked -> work.get()));
    }

    /** The days in a period on which its facts of some types change. */
    public NavigableSet<LocalDate> changeDays(Collection<? extends FactType<?>> types, EffectivePeriod during) {
        return types.stream()
                .flatMap(type -> list(type).stream())
                .flatMap(fact -> fact.period().edges())
                .filter(during::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Its kind, if it exists on a day. */
    public Optional<OrganizationKind> findKind(LocalDate day) {
        return list(OrganizationFacts.EXISTENCE).stream()
                .filter(fact -> fact.period().contains(day))
                .map(fact -> fact.value())
                .map(Existence::kind)
                .findFirst();
    }

    /** The first day it existed, if it was founded by a day. */
    public Optional<LocalDate> findFoundingDay(LocalDate day) {
        return list(OrganizationFacts.EXISTENCE).stream()
                .map(fact -> fact.period().from())
                .filter(from -> !from.isAfter(day))
                .min(LocalDate::compareTo);
    }
}
