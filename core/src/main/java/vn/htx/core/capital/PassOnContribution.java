package vn.htx.core.capital;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Chuyển phần vốn góp: a paid contribution goes from one to another, by transfer (chuyển nhượng), of which Law
 * 17/2023/QH15 says nothing, or by inheritance (thừa kế, Article 90.3).
 *
 * @param from who had it; perhaps a member no more
 * @param to a member
 */
public record PassOnContribution(
        OrganizationId organization, String reference, Ground ground, MemberId from, MemberId to, Dong amount)
        implements OrganizationAct {

    /** Why it goes to another. */
    public enum Ground {
        /** Chuyển nhượng. */
        TRANSFER,
        /** Thừa kế. */
        INHERITANCE
    }

    public PassOnContribution {
        Movements.requireReference(reference);
        Movements.requirePositive(amount);
        if (from.equals(to)) {
            throw new IllegalArgumentException("member " + from + " has the contribution already");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Movements.said(organization, reference, MovementKind.PASSED_ON, from, amount, effectiveOn),
                Movements.said(organization, reference, MovementKind.RECEIVED, to, amount, effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.present(MemberFacts.MEMBERSHIP, organization, to),
                Movements.unused(organization, reference, from),
                Movements.unused(organization, reference, to));
    }
}
