package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Thanh lý tài sản, thanh toán các khoản nợ: everything an ending organization has is given out (Law 17/2023/QH15, Article 101). The
 * day it takes effect is the day all debts are paid. What was given to whom is stated; whether it is what the law says is
 * assessed.
 *
 * @param inventory what there was
 * @param owed what was owed
 * @param stakes what each official and capital-linked member had put in
 * @param given what went where
 */
public record SettleOrganization(
        OrganizationId organization, Inventory inventory, Claims owed, List<Stake> stakes, Settlement given)
        implements OrganizationAct {

    public SettleOrganization {
        stakes = List.copyOf(stakes);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        Claims paid = given.paid();
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(
                SettlementFacts.SETTLED,
                new SettlementFacts.Settled(
                        organization,
                        given.stateBudget(),
                        given.stateBody(),
                        given.asAgreed(),
                        paid.costs(),
                        paid.wages(),
                        paid.tax(),
                        paid.otherDebts(),
                        owed.total().minus(paid.total()),
                        given.toMembers(),
                        given.residue()),
                effectiveOn));
        given.members()
                .forEach(payout -> said.add(Statement.holds(
                        SettlementFacts.RECEIVED,
                        new SettlementFacts.Received(organization, payout.member(), payout.amount()),
                        effectiveOn)));
        return said;
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(SettlementFacts.SETTLED, organization));
    }
}
