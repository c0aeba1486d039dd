package vn.htx.core.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;

/** Xử lý vướng mắc: a step in the life of an obstacle that was raised and is still open. */
public sealed interface ObstacleAct extends Act
        permits AssignObstacle, AnswerObstacle, ResolveObstacle, WithdrawObstacle {

    /** The obstacle it is about. */
    Reference obstacle();

    /** How it changes where the obstacle stands. */
    UnaryOperator<ObstacleCase> step(LocalDate effectiveOn);

    @Override
    default List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(DialogueFacts.OBSTACLE_CASE, effectiveOn, step(effectiveOn), obstacle()));
    }

    @Override
    default List<Premise> premises() {
        return List.of(
                Premise.present(DialogueFacts.OBSTACLE_CASE, obstacle()),
                Premise.absent(DialogueFacts.OBSTACLE_CASE, obstacle()).where("state", ObstacleState.RESOLVED),
                Premise.absent(DialogueFacts.OBSTACLE_CASE, obstacle()).where("state", ObstacleState.WITHDRAWN));
    }
}
