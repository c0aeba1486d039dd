package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.LifecycleFacts.Dissolution;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Nghị quyết giải thể: the general meeting resolves to dissolve (Law 17/2023/QH15, Articles 97 and 98). The day it takes effect is
 * the day of the resolution; the legal status changes when the registration agency has it.
 *
 * @param decision the resolution
 * @param debtsPayable whether all debts can be paid
 * @param disputePending whether a dispute is pending before a court or arbitration
 * @param indivisibleReviewed whether the meeting approved the list of the indivisible fund and assets, and the resolution says so
 */
public record ResolveDissolution(
        OrganizationId organization,
        Reference decision,
        boolean debtsPayable,
        boolean disputePending,
        boolean indivisibleReviewed)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                LifecycleFacts.DISSOLUTION,
                new Dissolution(
                        organization,
                        DissolutionCause.GENERAL_MEETING,
                        decision,
                        effectiveOn,
                        debtsPayable,
                        disputePending,
                        indivisibleReviewed,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.absent(LifecycleFacts.DISSOLUTION, organization));
    }
}
