package vn.htx.core.technology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.support.ActivityPremises;
import vn.htx.core.technology.TechnologyFacts.Adoption;
import vn.htx.core.technology.TechnologyFacts.Review;

/**
 * Rà soát ứng dụng khoa học công nghệ, chuyển đổi số: what an organization uses in a year is looked at, and all of it named;
 * an empty list says that it uses nothing.
 */
public record ReviewTechnology(OrganizationId organization, long year, List<AdoptionItem> items)
        implements OrganizationAct {

    public ReviewTechnology {
        items = List.copyOf(items);
        if (new HashSet<>(items).size() < items.size()) {
            throw new IllegalArgumentException("a review names each item once; got " + items);
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(TechnologyFacts.REVIEW, new Review(organization, year, items.size()), effectiveOn));
        items.forEach(item -> said.add(Statement.holds(
                TechnologyFacts.ADOPTION, new Adoption(organization, year, item, item.kind()), effectiveOn)));
        return said;
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                ActivityPremises.exists(organization), Premise.never(TechnologyFacts.REVIEW, organization, year));
    }
}
