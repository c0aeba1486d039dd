package vn.htx.core.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Sử dụng quỹ: money of a fund is used (Law 17/2023/QH15, Article 87).
 *
 * @param movement under which it is kept
 * @param source where that money had come from
 * @param forbiddenByGiver whether the State or a donor who gave it forbids saving it or using it as collateral
 */
public record UseFund(
        OrganizationId organization,
        Reference movement,
        Fund fund,
        FundSource source,
        long year,
        FundUse use,
        Dong amount,
        boolean forbiddenByGiver)
        implements OrganizationAct {

    public UseFund {
        Amounts.requireNotNegative("an amount used", amount);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                FinanceFacts.FUND_MOVEMENT,
                new FinanceFacts.FundMovement(
                        organization, movement, fund, source, year, amount, Optional.empty(), Optional.of(use)),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(FinanceFacts.FUND_MOVEMENT, organization, movement));
    }
}
