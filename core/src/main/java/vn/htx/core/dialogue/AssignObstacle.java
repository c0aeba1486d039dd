package vn.htx.core.dialogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.htx.core.organization.Reference;

/**
 * Giao xử lý vướng mắc: an authority has to answer, for the first time or because the last answer did not do.
 *
 * @param authority cơ quan được giao
 * @param dueOn the last day to answer, if one is set
 */
public record AssignObstacle(Reference obstacle, String authority, Optional<LocalDate> dueOn) implements ObstacleAct {

    @Override
    public UnaryOperator<ObstacleCase> step(LocalDate effectiveOn) {
        return before -> before.assigned(authority, dueOn, effectiveOn);
    }
}
