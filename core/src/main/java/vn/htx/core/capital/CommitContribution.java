package vn.htx.core.capital;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;

/**
 * Cam kết góp vốn: members commit contributions, at founding, on admission or when capital is raised (Law 17/2023/QH15,
 * Articles 4.24 and 78.1).
 *
 * @param reference the document it rests on, new for each member
 */
public record CommitContribution(OrganizationId organization, String reference, List<Contribution> contributions)
        implements OrganizationAct {

    public CommitContribution {
        contributions = List.copyOf(contributions);
        Movements.requireSound(reference, contributions);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return contributions.stream()
                .map(each -> Movements.said(organization, reference, MovementKind.COMMITTED, each, effectiveOn))
                .toList();
    }

    @Override
    public List<Premise> premises() {
        return Movements.ofMembers(
                organization,
                reference,
                contributions.stream().map(Contribution::member).toList());
    }
}
