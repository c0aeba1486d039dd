package vn.htx.core.group;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;

/**
 * Nộp hồ sơ chấm dứt hoạt động của tổ hợp tác đã đăng ký (Decree 92/2024/NĐ-CP, Article 63).
 */
public record FileGroupEnd(OrganizationId organization) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.changes(GroupFacts.ENDING, effectiveOn, before -> before.filed(effectiveOn), organization));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(GroupFacts.ENDING, organization));
    }
}
