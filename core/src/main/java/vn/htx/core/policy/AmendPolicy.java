package vn.htx.core.policy;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.policy.PolicyFacts.Linked;

/** Sửa đổi, bổ sung: a policy document is amended by another in the register. */
public record AmendPolicy(PolicyId policy, PolicyId by) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(PolicyFacts.LINK, new Linked(by, PolicyRelation.AMENDS, policy), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(PolicyFacts.DOCUMENT, policy), Premise.present(PolicyFacts.DOCUMENT, by));
    }
}
