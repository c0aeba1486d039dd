package vn.htx.core.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Reference;

/**
 * Nộp hồ sơ đăng ký tổ hợp tác: the file reaches the registration agency on the day the act takes effect (Decree 92/2024/NĐ-CP, Article 58).
 */
public record ApplyForGroupRegistration(OrganizationId organization, Reference file) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                GroupFacts.APPLICATION,
                new GroupFacts.Application(organization, file, effectiveOn, Optional.empty()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization).where("kind", OrganizationKind.GROUP),
                Premise.never(GroupFacts.APPLICATION, organization, file));
    }
}
