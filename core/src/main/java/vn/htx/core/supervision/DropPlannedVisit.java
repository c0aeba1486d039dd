package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** Điều chỉnh kế hoạch: an organization is no longer to be inspected under a plan, such as when two plans have it. */
public record DropPlannedVisit(Reference plan, OrganizationId organization) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(SupervisionFacts.PLANNED_VISIT, effectiveOn, plan, organization));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(SupervisionFacts.PLANNED_VISIT, plan, organization));
    }
}
