package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** Chấp hành xong: a sanction is served, from the day it takes effect on no more. */
public record CompleteSanction(OrganizationId organization, Reference sanction) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(SupervisionFacts.SANCTION_SERVED, effectiveOn, organization, sanction));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(SupervisionFacts.SANCTION_SERVED, organization, sanction));
    }
}
