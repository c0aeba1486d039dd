package vn.htx.core.group;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Trả lời hồ sơ đăng ký tổ hợp tác: the registration agency certifies, refuses or asks for more; the certificate is that of {@link vn.htx.core.organization.RegisterNumber} (Decree 92/2024/NĐ-CP, Article 58).
 */
public record AnswerGroupApplication(OrganizationId organization, Reference file) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                GroupFacts.APPLICATION, effectiveOn, before -> before.answered(effectiveOn), organization, file));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(GroupFacts.APPLICATION, organization, file));
    }
}
