package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.organization.OrganizationFacts.Existence;
import vn.htx.core.time.EffectivePeriod;

/** The organizations of a fact source, as they are on a day. */
public final class Organizations {

    private final FactSource facts;
    private final LocalDate day;

    /** Organizations as they are on a day. */
    public Organizations(FactSource facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /** The organization of an id, if it was founded by the day; it may have ended. */
    public Optional<Organization> find(OrganizationId id) {
        return findExistence(id).map(this::organization);
    }

    /** The kind of an organization that exists on the day. */
    public Optional<OrganizationKind> findKind(OrganizationId id) {
        return findExistence(id)
                .filter(fact -> fact.period().contains(day))
                .map(fact -> fact.value().kind());
    }

    private Optional<Fact<Existence>> findExistence(OrganizationId id) {
        return list(OrganizationFacts.EXISTENCE, id).stream()
                .filter(fact -> !fact.period().from().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    private Organization organization(Fact<Existence> existence) {
        return Organization.of(existence.value().kind(), profile(existence));
    }

    private OrganizationProfile profile(Fact<Existence> existence) {
        OrganizationId id = existence.value().organization();
        LocalDate last = existence
                .period()
                .end()
                .filter(end -> !end.isAfter(day))
                .map(end -> end.minusDays(1))
                .orElse(day);
        Fact<OrganizationFacts.Seat> seat = require(OrganizationFacts.SEAT, id, last);
        return new OrganizationProfile(
                id,
                day,
                existence.period().from(),
                existence.period().end().filter(end -> !end.isAfter(day)),
                existence.value().convertedFrom(),
                require(OrganizationFacts.NAME, id, last).value().name(),
                seat.value().area(),
                seat.period().from(),
                require(OrganizationFacts.SECTOR, id, last).value().sector(),
                lines(id, last),
                require(OrganizationFacts.CAPITAL, id, last).value().amount(),
                numbers(id, last),
                situations(id, last),
                on(OrganizationFacts.FIELD_REVIEW, id, last).stream()
                        .map(fact -> fact.value().operating())
                        .findFirst());
    }

    private List<BusinessLine> lines(OrganizationId id, LocalDate on) {
        return on(OrganizationFacts.LINE, id, on).stream()
                .map(fact -> fact.value().line())
                .toList();
    }

    private List<RegistrationNumber> numbers(OrganizationId id, LocalDate on) {
        return on(OrganizationFacts.NUMBER, id, on).stream()
                .map(fact ->
                        new RegistrationNumber(fact.value().type(), fact.value().number()))
                .toList();
    }

    private Set<Situation> situations(OrganizationId id, LocalDate on) {
        Set<Situation> situations = EnumSet.noneOf(Situation.class);
        on(OrganizationFacts.SITUATION, id, on)
                .forEach(fact -> situations.add(fact.value().situation()));
        return situations;
    }

    private <F extends Record> Fact<F> require(FactType<F> type, OrganizationId id, LocalDate on) {
        return on(type, id, on).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("organization " + id + " has no " + type + " on " + on));
    }

    private <F extends Record> List<Fact<F>> on(FactType<F> type, OrganizationId id, LocalDate on) {
        return facts.listFacts(query(type, id).overlapping(EffectivePeriod.onlyOn(on))).stream()
                .map(KnownFact::fact)
                .toList();
    }

    private <F extends Record> List<Fact<F>> list(FactType<F> type, OrganizationId id) {
        return facts.listFacts(query(type, id)).stream().map(KnownFact::fact).toList();
    }

    private static <F extends Record> FactQuery<F> query(FactType<F> type, OrganizationId id) {
        return FactQuery.of(type, new Subject(OrganizationFacts.SUBJECT, id.value()));
    }
}
