package vn.htx.core.policy;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.policy.PolicyFacts.Targeted;

/** Giao chỉ tiêu: a policy document sets targets; those it set before under the same names are changed. */
public record SetPolicyTargets(PolicyId policy, List<PolicyTarget> targets) implements Act {

    public SetPolicyTargets {
        targets = List.copyOf(targets);
        if (targets.stream().map(PolicyTarget::target).distinct().count() < targets.size() || targets.isEmpty()) {
            throw new IllegalArgumentException("policy " + policy + ": name at least one target, and each once");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return targets.stream()
                .map(target -> Statement.holds(PolicyFacts.TARGET, Targeted.of(policy, target), effectiveOn))
                .toList();
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(PolicyFacts.DOCUMENT, policy));
    }
}
