package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Sửa đổi, bổ sung hồ sơ: a file returns to the registration agency with these documents (Decree 92/2024/NĐ-CP, Article 19).
 */
public record AmendFile(OrganizationId organization, Reference file, List<FileDocument> documents, boolean feePaid)
        implements OrganizationAct {

    public AmendFile {
        documents = List.copyOf(documents);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                LifecycleFacts.FILE,
                effectiveOn,
                before -> before.amended(documents, feePaid, effectiveOn),
                organization,
                file));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(LifecycleFacts.FILE, organization, file)
                .where("answer", FileAnswer.AMENDMENT_REQUESTED));
    }
}
