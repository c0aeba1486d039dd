package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.LifecycleFacts.RegistrationFile;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Nộp hồ sơ đăng ký thành lập: a founding file reaches the registration agency, under the id the organization will bear (Law
 * 17/2023/QH15, Article 42). The day it takes effect is the day of receipt.
 *
 * @param foreignInvestors whether foreign investors are among the members
 * @param feePaid whether the fee is paid
 */
public record SubmitFoundingFile(
        OrganizationId organization,
        Reference file,
        AgencyLevel agency,
        List<FileDocument> documents,
        boolean foreignInvestors,
        boolean feePaid)
        implements OrganizationAct {

    public SubmitFoundingFile {
        documents = List.copyOf(documents);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        RegistrationFile empty = new RegistrationFile(
                organization,
                file,
                agency,
                effectiveOn,
                false,
                false,
                false,
                false,
                false,
                false,
                foreignInvestors,
                feePaid,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return List.of(
                Statement.holds(LifecycleFacts.FILE, empty.amended(documents, feePaid, effectiveOn), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.never(LifecycleFacts.FILE, organization, file));
    }
}
