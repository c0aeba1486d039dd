package vn.htx.core.linkage;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.linkage.LinkageFacts.Partner;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.ActivityPremises;
import vn.htx.core.support.Beneficiary;

/** Tham gia dự án liên kết: somebody becomes a partner in a project. */
public record JoinLinkageProject(Reference project, Beneficiary partner, PartnerRole role) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(LinkageFacts.PARTNER, Partner.of(project, partner, role), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return ActivityPremises.together(
                List.of(
                        Premise.present(LinkageFacts.PROJECT, project),
                        Premise.absent(LinkageFacts.PARTNER, project, partner, role)),
                ActivityPremises.organizationsExist(List.of(partner)));
    }
}
