package vn.htx.core.assessment;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactSource;
import vn.htx.core.filing.Filing;
import vn.htx.core.law.LegalSubject;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Organizations;
import vn.htx.core.time.WorkCalendar;

/**
 * A filing before it is accepted, with what rules about acts ask for.
 *
 * @param filing the filing
 * @param before the facts without it
 * @param after the facts with it
 * @param consulted administrative units and working days
 */
public record FiledAct(Filing filing, FactSource before, FactSource after, ReferenceData consulted)
        implements LegalSubject {

    @Override
    public String reference() {
        return "filing:" + filing.id();
    }

    /** What happened. */
    public Act act() {
        return filing.act();
    }

    /** The day it takes effect. */
    public LocalDate day() {
        return filing.effectiveOn();
    }

    /** Administrative units over time. */
    public AreaDirectory areas() {
        return consulted.areas();
    }

    /** Working days. */
    public WorkCalendar calendar() {
        return consulted.calendar();
    }

    /** The kind of an organization, if with this filing it exists on the day. */
    public Optional<OrganizationKind> findKind(OrganizationId id) {
        return new Organizations(after, day()).findKind(id);
    }

    /** An organization on the day of the filing, by the facts without it. */
    public OrganizationOnDay before(OrganizationId id) {
        return new Dossier(id, before, consulted).on(day());
    }

    /** An organization on the day of the filing, by the facts with it. */
    public OrganizationOnDay after(OrganizationId id) {
        return new Dossier(id, after, consulted).on(day());
    }
}
