package vn.htx.core.linkage;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.Beneficiary;

/** Rời dự án liên kết: a partner leaves a project before it ends. */
public record LeaveLinkageProject(Reference project, Beneficiary partner, PartnerRole role) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(LinkageFacts.PARTNER, effectiveOn, project, partner, role));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(LinkageFacts.PROJECT, project),
                Premise.standing(LinkageFacts.PARTNER, project, partner, role));
    }
}
