package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Bổ nhiệm, thuê: somebody is appointed to an office, or hired for it, not elected (Law 17/2023/QH15, Articles 66 and 68).
 *
 * @param termEndsOn the first day after the term, if there is one
 */
public record AppointOfficer(
        OrganizationId organization, Officer officer, OfficerRole role, Optional<LocalDate> termEndsOn)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(officer.holds(organization, role, termEndsOn, effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
