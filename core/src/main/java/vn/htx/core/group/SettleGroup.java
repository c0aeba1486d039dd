package vn.htx.core.group;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.Stake;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;

/**
 * Thanh toán nợ, chia tài sản còn lại của tổ hợp tác: a group that ends pays all its debts; what its common assets do not cover members pay from their own, and what is left they share, by their contributions (Decree 77/2019/NĐ-CP, Article 15). {@link GroupSettlement} works it out.
 *
 * @param assets common assets, without those that go back to the State, in đồng
 * @param debts in đồng
 * @param contributions what each member contributed
 */
public record SettleGroup(OrganizationId organization, Dong assets, Dong debts, List<Stake> contributions)
        implements OrganizationAct {

    public SettleGroup {
        contributions = List.copyOf(contributions);
        GroupSettlement.of(assets, debts, contributions);
    }

    /** What each member pays and receives. */
    public GroupSettlement settlement() {
        return GroupSettlement.of(assets, debts, contributions);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.changes(GroupFacts.ENDING, effectiveOn, before -> before.paid(effectiveOn), organization),
                Statement.holds(
                        GroupFacts.SETTLEMENT,
                        new GroupFacts.Settled(
                                organization,
                                assets,
                                debts,
                                settlement().payable(),
                                settlement().left()),
                        effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(GroupFacts.ENDING, organization), Premise.never(GroupFacts.SETTLEMENT, organization));
    }
}
