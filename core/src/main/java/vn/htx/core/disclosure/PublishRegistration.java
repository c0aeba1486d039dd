package vn.htx.core.disclosure;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.disclosure.DisclosureFacts.Publication;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Công khai nội dung đăng ký: the registration agency makes accepted registration content public (Law 17/2023/QH15, Article 49.3).
 * The day it takes effect is the first day it is public.
 *
 * @param registration the file or change accepted
 * @param until the first day it is no longer public
 */
public record PublishRegistration(OrganizationId organization, Reference registration, LocalDate until)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                DisclosureFacts.PUBLICATION,
                new Publication(organization, registration, effectiveOn, until),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(DisclosureFacts.PUBLICATION, organization, registration));
    }
}
