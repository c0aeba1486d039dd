package vn.htx.core.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.disclosure.DisclosureFacts.Disclosure;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Niêm yết công khai tại trụ sở chính: a document is posted at the head office (Law 17/2023/QH15, Article 14.2).
 *
 * @param until the first day it is no longer posted
 */
public record PostDisclosure(OrganizationId organization, Reference document, LocalDate until)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(
                DisclosureFacts.DISCLOSURE,
                effectiveOn,
                before -> new Disclosure(
                        organization,
                        document,
                        before.matter(),
                        before.year(),
                        before.issuedOn(),
                        Optional.of(effectiveOn),
                        Optional.of(until)),
                organization,
                document));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(DisclosureFacts.DISCLOSURE, organization, document));
    }
}
