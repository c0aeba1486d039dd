package vn.htx.core.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.disclosure.DisclosureFacts.Disclosure;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Ban hành văn bản phải công khai: a document comes to be that members are to know of (Law 17/2023/QH15, Article 14.1).
 *
 * @param year the year it is about, for yearly documents
 */
public record IssueDocument(
        OrganizationId organization, Reference document, DisclosedMatter matter, Optional<Long> year)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                DisclosureFacts.DISCLOSURE,
                new Disclosure(organization, document, matter, year, effectiveOn, Optional.empty(), Optional.empty()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(DisclosureFacts.DISCLOSURE, organization, document));
    }
}
