package vn.htx.core.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Law;
import vn.htx.core.law.Rule;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.time.EffectivePeriod;

/**
 * A rule about how an organization stands on a day. It says which facts it looks at: filings that change none of them do
 * not ask it, and the day a breach began is one on which some of them, the law, or a due day changed.
 */
public interface OrganizationRule extends Rule<OrganizationOnDay> {

    @Override
    default Class<OrganizationOnDay> subject() {
        return OrganizationOnDay.class;
    }

    /** The types of the organization's facts it looks at; that the organization exists need not be named. */
    Set<FactType<?>> looksAt();

    /**
     * Whether a change of facts of the types it looks at can change what it says; a filing asks it only then. A rule about
     * few of the members says no for all others, so that to let in one of them does not cost the number of all.
     *
     * @param changed the facts of those types that become known or are taken back; never empty
     * @param facts the facts after the change
     */
    default boolean isMovedBy(Collection<Fact<?>> changed, FactSource facts) {
        return true;
    }

    /** The days in a period on which facts or time alone, but not the law, may change what it says. */
    default NavigableSet<LocalDate> changeDays(OrganizationOnDay organization, Law law, EffectivePeriod during) {
        return factDays(this, organization, during);
    }

    /** The days in a period on which facts a rule looks at change. */
    static NavigableSet<LocalDate> factDays(
            OrganizationRule rule, OrganizationOnDay organization, EffectivePeriod during) {
        Set<FactType<?>> types = new HashSet<>(rule.looksAt());
        types.add(OrganizationFacts.EXISTENCE);
        return organization.changeDays(types, during);
    }
}
