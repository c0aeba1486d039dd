package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** Chấm dứt, khắc phục vi phạm: what an organization did against the law is put right. */
public record RemedyViolation(OrganizationId organization, Reference violation) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(SupervisionFacts.VIOLATION, effectiveOn, organization, violation));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(SupervisionFacts.VIOLATION, organization, violation));
    }
}
