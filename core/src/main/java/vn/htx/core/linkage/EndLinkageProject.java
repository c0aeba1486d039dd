package vn.htx.core.linkage;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.linkage.LinkageFacts.Ended;
import vn.htx.core.organization.Reference;

/** Kết thúc dự án liên kết: a project is over, and with it whoever led it leads no more. */
public record EndLinkageProject(Reference project, LinkageOutcome outcome) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.ends(LinkageFacts.PROJECT, effectiveOn, project),
                Statement.ends(LinkageFacts.LEAD, effectiveOn, project),
                Statement.holds(LinkageFacts.ENDED, new Ended(project, outcome), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(LinkageFacts.PROJECT, project));
    }
}
