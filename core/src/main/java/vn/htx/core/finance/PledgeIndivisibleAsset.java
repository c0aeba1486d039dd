package vn.htx.core.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.time.EffectivePeriod;

/**
 * Dùng tài sản chung không chia bảo đảm khoản vay: an indivisible asset is collateral for a loan (Law 17/2023/QH15, Article
 * 88.3.d).
 *
 * @param releasedOn the first day it no longer is, if agreed
 */
public record PledgeIndivisibleAsset(OrganizationId organization, Reference asset, Optional<LocalDate> releasedOn)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                FinanceFacts.INDIVISIBLE_PLEDGE,
                new FinanceFacts.Pledge(organization, asset),
                releasedOn
                        .filter(end -> end.isAfter(effectiveOn))
                        .map(end -> EffectivePeriod.of(effectiveOn, end))
                        .orElseGet(() -> EffectivePeriod.startingOn(effectiveOn))));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(FinanceFacts.INDIVISIBLE_ASSET, organization, asset));
    }
}
