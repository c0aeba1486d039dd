package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.ReorganizationFacts.Plan;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Nghị quyết tổ chức lại: the general meeting resolves to divide, separate, consolidate or merge (Law 17/2023/QH15, Articles 92 to
 * 95). The day it takes effect is the day of the resolution.
 */
public record ResolveReorganization(OrganizationId organization, Reference reorganization, ReorganizationForm form)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                ReorganizationFacts.PLAN,
                new Plan(organization, reorganization, form, effectiveOn, Optional.empty()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(ReorganizationFacts.PLAN, organization, reorganization));
    }
}
