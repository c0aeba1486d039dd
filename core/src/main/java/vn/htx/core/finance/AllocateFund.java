package vn.htx.core.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.MeetingDecision;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Trích lập quỹ: money is set aside for a fund (Law 17/2023/QH15, Article 84).
 *
 * @param movement under which it is kept
 * @param year the fiscal year it is set aside for
 * @param income the income of that year it is a part of, in đồng, if its source is income
 * @param meeting the general meeting that decided the rate, if held in this register
 */
public record AllocateFund(
        OrganizationId organization,
        Reference movement,
        Fund fund,
        FundSource source,
        long year,
        Dong amount,
        Optional<Dong> income,
        Optional<MeetingId> meeting)
        implements MeetingDecision {

    public AllocateFund {
        Amounts.requireNotNegative("an amount set aside", amount);
        income.ifPresent(whole -> Amounts.requireNotNegative("income", whole));
    }

    @Override
    public MatterKind decidedAs() {
        return MatterKind.FUND_RATES;
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                FinanceFacts.FUND_MOVEMENT,
                new FinanceFacts.FundMovement(
                        organization, movement, fund, source, year, amount, income, Optional.empty()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(FinanceFacts.FUND_MOVEMENT, organization, movement));
    }
}
