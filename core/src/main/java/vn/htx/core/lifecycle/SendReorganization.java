package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.ReorganizationFacts.Plan;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Gửi nghị quyết, hợp đồng tổ chức lại: it is sent to creditors, workers and the People's Committee (Law 17/2023/QH15, Articles 92
 * to 95).
 */
public record SendReorganization(OrganizationId organization, Reference reorganization) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                ReorganizationFacts.PLAN,
                effectiveOn,
                before -> new Plan(
                        organization, reorganization, before.form(), before.decidedOn(), Optional.of(effectiveOn)),
                organization,
                reorganization));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(ReorganizationFacts.PLAN, organization, reorganization));
    }
}
