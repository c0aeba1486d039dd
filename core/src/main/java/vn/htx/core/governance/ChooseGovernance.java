package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.MeetingDecision;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Lựa chọn, thay đổi mô hình tổ chức quản trị: an organization is governed by a model from a day on (Law 17/2023/QH15,
 * Article 56).
 *
 * @param meeting the general meeting that decided it, if held in this register
 */
public record ChooseGovernance(OrganizationId organization, GovernanceModel model, Optional<MeetingId> meeting)
        implements MeetingDecision {

    @Override
    public MatterKind decidedAs() {
        return MatterKind.GOVERNANCE_MODEL;
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(GovernanceFacts.MODEL, new GovernanceFacts.Model(organization, model), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
