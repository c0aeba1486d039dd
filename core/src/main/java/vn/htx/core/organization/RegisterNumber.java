package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;

/**
 * Cấp mã số, giấy chứng nhận đăng ký: an organization is registered under a number; for a group, its registration.
 */
public record RegisterNumber(OrganizationId organization, RegistrationNumber number) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                OrganizationFacts.NUMBER,
                new OrganizationFacts.Numbered(organization, number.type(), number.number()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
