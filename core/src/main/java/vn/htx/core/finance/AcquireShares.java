package vn.htx.core.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Góp vốn, mua cổ phần: shares of an enterprise are bought (Law 17/2023/QH15, Article 82).
 *
 * @param meeting the general meeting that decided it, if held in this register
 */
public record AcquireShares(
        OrganizationId organization,
        MemberId enterprise,
        Dong capital,
        InvestmentGrounds grounds,
        Optional<MeetingId> meeting)
        implements Investment {

    public AcquireShares {
        Amounts.requireNotNegative("capital", capital);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                FinanceFacts.ENTERPRISE_STAKE,
                new FinanceFacts.EnterpriseStake(
                        organization, enterprise, false, capital, effectiveOn, Optional.empty()),
                effectiveOn));
    }
}
