package vn.htx.core.support;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** Chấp hành xong bản án: a criminal judgment is served no longer, from the day the act takes effect. */
public record EndJudgment(OrganizationId organization, Reference judgment) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(SupportFacts.JUDGMENT, effectiveOn, organization, judgment));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(SupportFacts.JUDGMENT, organization, judgment));
    }
}
