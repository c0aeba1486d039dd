package vn.htx.core.linkage;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.ActivityPremises;
import vn.htx.core.support.Beneficiary;

/** Thay đổi đơn vị chủ trì: another takes over the lead of a project. */
public record ChangeLinkageLead(Reference project, Beneficiary lead) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(LinkageFacts.LEAD, effectiveOn, before -> before.by(lead), project));
    }

    @Override
    public List<Premise> premises() {
        return ActivityPremises.together(
                List.of(Premise.present(LinkageFacts.LEAD, project)),
                ActivityPremises.organizationsExist(List.of(lead)));
    }
}
