package vn.htx.core.group;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;

/**
 * Thông báo cho Ủy ban nhân dân cấp xã: a group tells the commune of its contract or its end (Decree 77/2019/NĐ-CP, Articles 12.3, 12.4 and 14.3; Decree 92/2024/NĐ-CP, Article 63).
 */
public record NotifyCommune(OrganizationId organization, GroupNotice matter) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                GroupFacts.NOTICE, new GroupFacts.Notified(organization, matter, effectiveOn), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization).where("kind", OrganizationKind.GROUP));
    }
}
