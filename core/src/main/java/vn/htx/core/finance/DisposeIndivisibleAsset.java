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
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Chuyển nhượng, thanh lý tài sản chung không chia: an indivisible asset is sold or liquidated (Law 17/2023/QH15, Article
 * 88.3.c).
 *
 * @param price what it brought, in đồng
 * @param valued whether it was independently valued before
 * @param meeting the general meeting that decided it, if held in this register
 */
public record DisposeIndivisibleAsset(
        OrganizationId organization, Reference asset, Dong price, boolean valued, Optional<MeetingId> meeting)
        implements MeetingDecision {

    public DisposeIndivisibleAsset {
        Amounts.requireNotNegative("a price", price);
    }

    @Override
    public MatterKind decidedAs() {
        return MatterKind.INDIVISIBLE_ASSET_DEAL;
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.ends(FinanceFacts.INDIVISIBLE_ASSET, effectiveOn, organization, asset),
                Statement.ends(FinanceFacts.INDIVISIBLE_PLEDGE, effectiveOn, organization, asset),
                Statement.holds(
                        FinanceFacts.INDIVISIBLE_SALE,
                        new FinanceFacts.IndivisibleSale(organization, asset, price, valued),
                        effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(FinanceFacts.INDIVISIBLE_ASSET, organization, asset));
    }
}
