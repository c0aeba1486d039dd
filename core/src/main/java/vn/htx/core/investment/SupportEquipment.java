package vn.htx.core.investment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.investment.InvestmentFacts.Equipment;
import vn.htx.core.money.Amounts;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.ActivityPremises;
import vn.htx.core.support.Beneficiary;

/**
 * Hỗ trợ mua trang thiết bị: equipment is bought for a beneficiary, with the State's help. The components are those of
 * {@link Equipment}.
 */
public record SupportEquipment(
        Reference equipment,
        Beneficiary beneficiary,
        EquipmentKind category,
        String item,
        long quantity,
        Optional<Reference> measure,
        FundedBy cost)
        implements Act {

    public SupportEquipment {
        Amounts.requirePositive("the quantity of equipment", quantity);
        Amounts.requirePositive("the cost of equipment", cost.total());
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                InvestmentFacts.EQUIPMENT,
                new Equipment(
                        equipment,
                        beneficiary,
                        beneficiary.kind(),
                        beneficiary.organization(),
                        category,
                        item,
                        quantity,
                        measure,
                        cost.stateFunds(),
                        cost.ownFunds(),
                        cost.creditFunds(),
                        cost.otherFunds()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return ActivityPremises.together(
                ActivityPremises.together(
                        List.of(Premise.never(InvestmentFacts.EQUIPMENT, equipment)),
                        ActivityPremises.offered(measure)),
                ActivityPremises.organizationsExist(List.of(beneficiary)));
    }
}
