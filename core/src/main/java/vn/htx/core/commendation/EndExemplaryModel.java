package vn.htx.core.commendation;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** Thôi công nhận mô hình điển hình: an organization is no longer a model. */
public record EndExemplaryModel(OrganizationId organization, Reference model) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(CommendationFacts.MODEL, effectiveOn, organization, model));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(CommendationFacts.MODEL, organization, model));
    }
}
