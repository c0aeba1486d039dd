package vn.htx.core.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.linkage.LinkageFacts.Lead;
import vn.htx.core.linkage.LinkageFacts.Project;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.ActivityPremises;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.SupportFacts;

/**
 * Triển khai dự án liên kết: a project begins under its lead (đơn vị chủ trì). The other components are those of
 * {@link Project}.
 */
public record LaunchLinkageProject(
        Reference project,
        Beneficiary lead,
        String title,
        String product,
        LinkageFunding funding,
        Optional<Reference> programme,
        Optional<Reference> measure,
        Optional<LinkageForm> form,
        Optional<AreaCode> area,
        Optional<Long> lastYear,
        Dong stateFunds,
        Dong ownFunds)
        implements Act {

    public LaunchLinkageProject {
        Amounts.requireNotNegative("planned money of the State", stateFunds);
        Amounts.requireNotNegative("planned own money", ownFunds);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(LinkageFacts.PROJECT, asProject(), effectiveOn),
                Statement.holds(LinkageFacts.LEAD, asLead(), effectiveOn));
    }

    private Project asProject() {
        return new Project(
                project, title, product, funding, programme, measure, form, area, lastYear, stateFunds, ownFunds);
    }

    private Lead asLead() {
        return new Lead(project, lead, lead.kind(), lead.organization(), product, funding, programme, measure);
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(LinkageFacts.PROJECT, project));
        premises.addAll(ActivityPremises.organizationsExist(List.of(lead)));
        premises.addAll(ActivityPremises.offered(measure));
        programme.ifPresent(known -> premises.add(Premise.present(SupportFacts.PROGRAMME, known)));
        return premises;
    }
}
