package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Giải quyết hồ sơ đăng ký: the registration agency answers a file (Law 17/2023/QH15, Article 42.4).
 *
 * @param prohibitedLine whether the file names a business line that is prohibited
 */
public record AnswerFile(OrganizationId organization, Reference file, FileAnswer answer, boolean prohibitedLine)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                LifecycleFacts.FILE, effectiveOn, before -> before.answered(answer, effectiveOn), organization, file));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(LifecycleFacts.FILE, organization, file));
    }
}
