package vn.htx.core.commendation;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;

/** Không còn là hợp tác xã kiểu mới: an organization no longer meets the criterion it was found to meet. */
public record EndNewStyle(OrganizationId organization) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(CommendationFacts.NEW_STYLE, effectiveOn, organization));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(CommendationFacts.NEW_STYLE, organization));
    }
}
