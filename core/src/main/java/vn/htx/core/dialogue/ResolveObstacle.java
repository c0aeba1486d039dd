package vn.htx.core.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.htx.core.fact.Premise;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyFacts;
import vn.htx.core.policy.PolicyId;

/**
 * Tháo gỡ vướng mắc: what stood in the way is removed.
 *
 * @param policy the policy document that removed it, if one did
 */
public record ResolveObstacle(Reference obstacle, Optional<PolicyId> policy) implements ObstacleAct {

    @Override
    public UnaryOperator<ObstacleCase> step(LocalDate effectiveOn) {
        return before -> before.closed(ObstacleState.RESOLVED, policy, effectiveOn);
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>(ObstacleAct.super.premises());
        policy.ifPresent(document -> premises.add(Premise.present(PolicyFacts.DOCUMENT, document)));
        return premises;
    }
}
