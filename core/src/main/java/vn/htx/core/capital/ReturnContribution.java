package vn.htx.core.capital;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Trả lại phần vốn góp: to somebody who is a member no more, or the part above the maximum (Law 17/2023/QH15, Articles 78.3
 * and 90).
 *
 * @param dutiesMet whether the member has met all financial duties to the organization (Article 90.2)
 * @param solvent whether all debts can still be paid after it (Article 78.3)
 * @param meeting the general meeting that approved it, if held in this register
 */
public record ReturnContribution(
        OrganizationId organization,
        String reference,
        MemberId member,
        Dong amount,
        boolean dutiesMet,
        boolean solvent,
        Optional<MeetingId> meeting)
        implements OrganizationAct {

    public ReturnContribution {
        Movements.requireReference(reference);
        Movements.requirePositive(amount);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Movements.said(organization, reference, MovementKind.RETURNED, member, amount, effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Movements.unused(organization, reference, member));
    }
}
