package vn.htx.core.dialogue;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.htx.core.organization.Reference;

/**
 * Trả lời vướng mắc: the obstacle is answered, which need not remove it.
 *
 * @param answer the document that answers it
 */
public record AnswerObstacle(Reference obstacle, Reference answer) implements ObstacleAct {

    @Override
    public UnaryOperator<ObstacleCase> step(LocalDate effectiveOn) {
        return before -> before.answered(answer, effectiveOn);
    }
}
