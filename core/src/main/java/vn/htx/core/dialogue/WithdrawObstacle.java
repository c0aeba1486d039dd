package vn.htx.core.dialogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.htx.core.organization.Reference;

/** Rút vướng mắc: who raised it no longer does. */
public record WithdrawObstacle(Reference obstacle) implements ObstacleAct {

    @Override
    public UnaryOperator<ObstacleCase> step(LocalDate effectiveOn) {
        return before -> before.closed(ObstacleState.WITHDRAWN, Optional.empty(), effectiveOn);
    }
}
