package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.LifecycleFacts.RegisteredChange;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Quyết định thay đổi nội dung đăng ký: something is decided that is to be registered or notified (Law 17/2023/QH15, Articles 47
 * and 48). The day it takes effect is the day of the decision.
 */
public record DecideChange(OrganizationId organization, Reference change, ChangedMatter matter)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                LifecycleFacts.CHANGE,
                new RegisteredChange(organization, change, matter, effectiveOn, Optional.empty()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(LifecycleFacts.CHANGE, organization, change));
    }
}
