package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Dong;

/**
 * Thay đổi vốn điều lệ: the charter capital becomes another sum (Law 17/2023/QH15, Article 78).
 */
public record ChangeCharterCapital(OrganizationId organization, Dong charterCapital) implements OrganizationAct {

    public ChangeCharterCapital {
        if (charterCapital.isNegative()) {
            throw new IllegalArgumentException("charter capital cannot be negative: " + charterCapital);
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                OrganizationFacts.CAPITAL,
                new OrganizationFacts.CharterCapital(organization, charterCapital),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
