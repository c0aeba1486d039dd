package vn.htx.core.capital;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Đăng ký thay đổi vốn điều lệ: the registry records another charter capital (Law 17/2023/QH15, Article 47.1).
 *
 * @param amount charter capital from now on, in đồng
 * @param changedOn the day capital changed in the organization, from which the time to register runs
 */
public record RegisterCapitalChange(OrganizationId organization, Dong amount, LocalDate changedOn)
        implements OrganizationAct {

    public RegisterCapitalChange {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("charter capital cannot be negative: " + amount);
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                OrganizationFacts.CAPITAL, new OrganizationFacts.CharterCapital(organization, amount), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
