package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.supervision.SupervisionFacts.Inspection;

/**
 * Tiến hành thanh tra, kiểm tra, giám sát: an agency looks into an organization.
 *
 * @param agency cơ quan tiến hành
 * @param plan the plan that has it; empty if it was not planned
 * @param ground why
 * @param repeat why again, if the organization was visited before in the year
 */
public record InspectOrganization(
        Reference inspection,
        OrganizationId organization,
        SupervisionKind kind,
        String agency,
        Optional<Reference> plan,
        RiskGround ground,
        Optional<RepeatGround> repeat)
        implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                SupervisionFacts.INSPECTION,
                new Inspection(
                        inspection, organization, kind, agency, effectiveOn, plan.isPresent(), plan, ground, repeat),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(SupervisionFacts.INSPECTION, inspection));
        premises.add(Premise.present(OrganizationFacts.EXISTENCE, organization));
        plan.ifPresent(id -> premises.add(Premise.present(SupervisionFacts.PLANNED_VISIT, id, organization)));
        return premises;
    }
}
