package vn.htx.core.investment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.investment.InvestmentFacts.Progress;
import vn.htx.core.investment.InvestmentFacts.Project;
import vn.htx.core.money.Amounts;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.ActivityPremises;

/**
 * Lập dự án đầu tư: an organization begins an investment project. The components are those of {@link Project} and of its
 * first {@link Progress}.
 *
 * @param planned the money planned for it
 */
public record BeginInvestment(
        Reference project,
        OrganizationId organization,
        String name,
        InvestmentPurpose purpose,
        AreaCode area,
        long landArea,
        Optional<Reference> measure,
        FundedBy planned,
        InvestmentStage stage,
        LandStanding land,
        EnvironmentStanding environment)
        implements OrganizationAct {

    public BeginInvestment {
        Amounts.requireNotNegative("the area of land", landArea);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(InvestmentFacts.PROJECT, asProject(), effectiveOn),
                Statement.holds(
                        InvestmentFacts.PROGRESS,
                        new Progress(project, organization, stage, land, environment),
                        effectiveOn));
    }

    private Project asProject() {
        return new Project(
                project,
                organization,
                name,
                purpose,
                area,
                landArea,
                measure,
                planned.stateFunds(),
                planned.ownFunds(),
                planned.creditFunds(),
                planned.otherFunds());
    }

    @Override
    public List<Premise> premises() {
        return ActivityPremises.together(
                List.of(ActivityPremises.exists(organization), Premise.never(InvestmentFacts.PROJECT, project)),
                ActivityPremises.offered(measure));
    }
}
