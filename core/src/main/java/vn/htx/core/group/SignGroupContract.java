package vn.htx.core.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;

/**
 * Ký kết, sửa đổi hợp đồng hợp tác: the members of a group sign its contract, or another in its place, on the day the act
 * takes effect (Decree 77/2019/NĐ-CP, Articles 3.2 and 21).
 *
 * @param endsOn the first day after its term; empty if it has no term
 * @param contributions whether members contribute assets
 * @param asksForPolicy whether the group asks for State support (Law 17/2023/QH15, Article 107.2)
 * @param members how many members the group has on the day
 * @param signatures how many of them signed
 */
public record SignGroupContract(
        OrganizationId organization,
        Optional<LocalDate> endsOn,
        boolean contributions,
        boolean asksForPolicy,
        long members,
        long signatures)
        implements OrganizationAct {

    public SignGroupContract {
        if (signatures < 0 || members < signatures) {
            throw new IllegalArgumentException(signatures + " signatures of " + members + " members cannot be");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        if (endsOn.filter(end -> !end.isAfter(effectiveOn)).isPresent()) {
            throw new IllegalArgumentException("a contract signed on " + effectiveOn + " cannot end by then");
        }
        return List.of(Statement.holds(
                GroupFacts.CONTRACT,
                new GroupFacts.Contract(
                        organization, effectiveOn, endsOn, contributions, asksForPolicy, members, signatures),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization).where("kind", OrganizationKind.GROUP));
    }
}
