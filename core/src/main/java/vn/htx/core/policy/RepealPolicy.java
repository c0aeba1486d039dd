package vn.htx.core.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.policy.PolicyFacts.Linked;

/** Bãi bỏ, hết hiệu lực: a policy document is no longer in force, repealed by another or run out. */
public record RepealPolicy(PolicyId policy, Optional<PolicyId> by) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.ends(PolicyFacts.DOCUMENT, effectiveOn, policy));
        by.ifPresent(repealing -> said.add(
                Statement.holds(PolicyFacts.LINK, new Linked(repealing, PolicyRelation.REPEALS, policy), effectiveOn)));
        return said;
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.standing(PolicyFacts.DOCUMENT, policy));
        by.ifPresent(repealing -> premises.add(Premise.present(PolicyFacts.DOCUMENT, repealing)));
        return premises;
    }
}
