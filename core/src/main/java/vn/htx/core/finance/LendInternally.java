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
import vn.htx.core.people.MemberId;

/**
 * Cho vay nội bộ: a loan to a member (Law 17/2023/QH15, Article 83; Decree 113/2024/NĐ-CP, Article 19).
 *
 * @param loan under which it is kept
 * @param dueOn the last day of its term
 * @param pool the equity set apart for internal loans, in đồng
 * @param grounds what the organization states of how it lends
 * @param meeting the general meeting that approved internal lending, if held in this register
 */
public record LendInternally(
        OrganizationId organization,
        Reference loan,
        MemberId member,
        Dong amount,
        LocalDate dueOn,
        Dong pool,
        LendingGrounds grounds,
        Optional<MeetingId> meeting)
        implements MeetingDecision {

    public LendInternally {
        Amounts.requirePositive("a loan", amount);
        Amounts.requireNotNegative("the equity set apart for loans", pool);
    }

    @Override
    public MatterKind decidedAs() {
        return MatterKind.INTERNAL_LENDING;
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                FinanceFacts.INTERNAL_LOAN,
                new FinanceFacts.InternalLoan(organization, loan, member, amount, effectiveOn, dueOn, pool, Dong.ZERO),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(FinanceFacts.INTERNAL_LOAN, organization, loan));
    }
}
