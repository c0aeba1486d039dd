package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.LifecycleFacts.RegisteredChange;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Đăng ký, thông báo thay đổi: a change decided before reaches the registration agency (Law 17/2023/QH15, Articles 47 and 48).
 */
public record RegisterChange(OrganizationId organization, Reference change) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                LifecycleFacts.CHANGE,
                effectiveOn,
                before -> new RegisteredChange(
                        organization, change, before.matter(), before.decidedOn(), Optional.of(effectiveOn)),
                organization,
                change));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(LifecycleFacts.CHANGE, organization, change));
    }
}
