package vn.htx.core.finance;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Ghi nhận tài sản chung không chia: an indivisible asset is held from a day on, by its source (Law 17/2023/QH15, Article
 * 88.2 and 88.3.a).
 *
 * @param asset under which it is kept
 * @param kind by where it came from
 * @param value in đồng
 * @param pledgeForbidden whether the donor forbids using it as collateral
 */
public record RecordIndivisibleAsset(
        OrganizationId organization, Reference asset, IndivisibleAsset.Kind kind, Dong value, boolean pledgeForbidden)
        implements OrganizationAct {

    public RecordIndivisibleAsset {
        Amounts.requireNotNegative("the value of an asset", value);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                FinanceFacts.INDIVISIBLE_ASSET,
                new FinanceFacts.HeldAsset(organization, asset, kind, value, pledgeForbidden),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(FinanceFacts.INDIVISIBLE_ASSET, organization, asset));
    }
}
