package vn.htx.core.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.organization.Reference;

/** Danh mục vướng mắc: the obstacles raised by a day, as they stand then, by id. */
public final class Obstacles {

    private final FactSource facts;
    private final LocalDate day;

    /** The obstacles by what a source knows. */
    public Obstacles(FactSource facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /** One obstacle, if it was raised by the day. */
    public Optional<ObstacleCase> find(Reference obstacle) {
        return read(FactQuery.all(DialogueFacts.OBSTACLE_CASE).where("obstacle", obstacle))
                .findFirst();
    }

    /** All of them. */
    public List<ObstacleCase> list() {
        return read(FactQuery.all(DialogueFacts.OBSTACLE_CASE)).toList();
    }

    /** Those that still stand in the way. */
    public List<ObstacleCase> listOpen() {
        return list().stream().filter(ObstacleCase::isOpen).toList();
    }

    /** Those that should have been answered by now. */
    public List<ObstacleCase> listOverdue() {
        return list().stream().filter(obstacle -> obstacle.isOverdue(day)).toList();
    }

    private Stream<ObstacleCase> read(FactQuery<ObstacleCase> query) {
        return facts.listFacts(query.on(day)).stream().map(known -> known.fact().value());
    }
}
