package vn.htx.core.capital;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;

/**
 * Góp vốn: members pay, in whole or in part, in money or in kind. What is put in counts from the day its title is the
 * organization's (Law 17/2023/QH15, Article 76.4).
 *
 * @param reference the receipt, new for each member
 * @param vestedOn the day ownership or the land-use right passed, if later than the day it takes effect
 */
public record PayContribution(
        OrganizationId organization, String reference, List<Contribution> contributions, Optional<LocalDate> vestedOn)
        implements OrganizationAct {

    public PayContribution {
        contributions = List.copyOf(contributions);
        Movements.requireSound(reference, contributions);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        LocalDate counts = vestedOn.filter(effectiveOn::isBefore).orElse(effectiveOn);
        return contributions.stream()
                .map(each -> Movements.said(organization, reference, MovementKind.PAID, each, counts))
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
