package vn.htx.core.investment;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.investment.InvestmentFacts.Year;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** Ghi nhận vốn thực hiện trong năm: the money an investment project spent in a year. */
public record SpendOnInvestment(Reference project, OrganizationId organization, long year, FundedBy spent)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                InvestmentFacts.YEAR,
                new Year(
                        project,
                        organization,
                        year,
                        spent.stateFunds(),
                        spent.ownFunds(),
                        spent.creditFunds(),
                        spent.otherFunds()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(InvestmentFacts.PROJECT, project).where("organization", organization),
                Premise.never(InvestmentFacts.YEAR, project, year));
    }
}
