package vn.htx.core.capital;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Giảm phần vốn cam kết: a commitment is lowered to what was paid once its time is over (Law 17/2023/QH15, Articles 74.6,
 * 74.7 and 78.2).
 */
public record ReduceCommitment(OrganizationId organization, String reference, MemberId member, Dong amount)
        implements OrganizationAct {

    public ReduceCommitment {
        Movements.requireReference(reference);
        Movements.requirePositive(amount);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Movements.said(organization, reference, MovementKind.REDUCED, member, amount, effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return Movements.ofMembers(organization, reference, List.of(member));
    }
}
