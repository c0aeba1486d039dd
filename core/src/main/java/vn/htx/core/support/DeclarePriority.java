package vn.htx.core.support;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;

/**
 * Kê khai tiêu chí ưu tiên: what an applicant states for the order of priority, in numbers and yes or no; by organizations
 * alone (Law 17/2023/QH15, Article 18.3).
 *
 * @param keys what is stated
 */
public record DeclarePriority(Reference application, PriorityKeys keys) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(SupportFacts.PRIORITY, keys.of(application), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(SupportFacts.APPLICATION, application)
                .where("beneficiaryKind", BeneficiaryKind.ORGANIZATION));
    }
}
