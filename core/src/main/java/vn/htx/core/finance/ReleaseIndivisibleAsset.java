package vn.htx.core.finance;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** Giải chấp tài sản chung không chia: an indivisible asset is no longer collateral. */
public record ReleaseIndivisibleAsset(OrganizationId organization, Reference asset) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(FinanceFacts.INDIVISIBLE_PLEDGE, effectiveOn, organization, asset));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(FinanceFacts.INDIVISIBLE_PLEDGE, organization, asset));
    }
}
