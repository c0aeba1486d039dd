package vn.htx.core.investment;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.investment.InvestmentFacts.Progress;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** Cập nhật tình trạng dự án đầu tư: how far a project has come, and where it stands with land and environment. */
public record AdvanceInvestment(
        Reference project,
        OrganizationId organization,
        InvestmentStage stage,
        LandStanding land,
        EnvironmentStanding environment)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                InvestmentFacts.PROGRESS, new Progress(project, organization, stage, land, environment), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(InvestmentFacts.PROJECT, project).where("organization", organization));
    }
}
