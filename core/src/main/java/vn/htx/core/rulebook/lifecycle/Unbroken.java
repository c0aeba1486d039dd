package vn.htx.core.rulebook.lifecycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.fact.FactType;

/**
 * Liên tục: since when something has been so without a break.
 *
 * @param organization the organization on the day looked at
 * @param turns the days on which it may have changed
 */
record Unbroken(OrganizationOnDay organization, NavigableSet<LocalDate> turns) {

    /** The days on which facts of these types change, and the day the organization was founded. */
    static Unbroken byFacts(OrganizationOnDay organization, Collection<FactType<?>> types) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        organization.findFoundingDay().ifPresent(turns::add);
        types.forEach(type -> organization.history(type).stream()
                .flatMap(fact -> fact.period().edges())
                .forEach(turns::add));
        return new Unbroken(organization, turns);
    }

    /** The same with further days. */
    Unbroken and(Collection<LocalDate> days) {
        NavigableSet<LocalDate> more = new TreeSet<>(turns);
        more.addAll(days);
        return new Unbroken(organization, more);
    }

    /** The first day of the spell that goes on, if it is so on the day. */
    Optional<LocalDate> since(Predicate<OrganizationOnDay> isSo) {
        if (!isSo.test(organization)) {
            return Optional.empty();
        }
        LocalDate first = organization.day();
        for (LocalDate turn : turns.headSet(organization.day(), true).descendingSet()) {
            first = turn;
            OrganizationOnDay before = organization.at(turn.minusDays(1));
            if (before.findKind().isEmpty() || !isSo.test(before)) {
                break;
            }
        }
        return Optional.of(first);
    }
}
