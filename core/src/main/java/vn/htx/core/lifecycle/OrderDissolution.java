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
import vn.htx.core.organization.Situation;

/**
 * Giải thể bắt buộc: a court's decision or a revocation orders dissolution, and the registration agency gives notice of it (Law
 * 17/2023/QH15, Article 99).
 *
 * @param cause {@link DissolutionCause#COURT} or {@link DissolutionCause#REVOCATION}
 */
public record OrderDissolution(
        OrganizationId organization, DissolutionCause cause, Reference decision, boolean debtsPayable)
        implements OrganizationAct {

    public OrderDissolution {
        if (cause == DissolutionCause.GENERAL_MEETING) {
            throw new IllegalArgumentException(
                    "a general meeting resolves dissolution; a court or a revocation orders it");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(
                        LifecycleFacts.DISSOLUTION,
                        new Dissolution(
                                organization,
                                cause,
                                decision,
                                effectiveOn,
                                debtsPayable,
                                false,
                                false,
                                Optional.of(effectiveOn),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        effectiveOn),
                Statement.holds(
                        OrganizationFacts.SITUATION,
                        new OrganizationFacts.InSituation(organization, Situation.ENDING),
                        effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return cause == DissolutionCause.REVOCATION
                ? List.of(
                        Premise.present(OrganizationFacts.EXISTENCE, organization),
                        Premise.absent(LifecycleFacts.DISSOLUTION, organization),
                        Premise.present(LifecycleFacts.REVOCATION, organization))
                : List.of(
                        Premise.present(OrganizationFacts.EXISTENCE, organization),
                        Premise.absent(LifecycleFacts.DISSOLUTION, organization));
    }
}
