package vn.htx.reporting.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.htx.core.dialogue.DialogueFacts;
import vn.htx.core.dialogue.ObstacleCase;
import vn.htx.core.dialogue.ObstacleState;
import vn.htx.core.dialogue.Obstacles;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.money.Ratio;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Label;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.PeriodReport.Part;
import vn.htx.reporting.definition.Reckoned;

/** Vướng mắc theo năm nêu: what became, by the report's day, of the obstacles raised in each year, and how long it took. */
final class ObstaclesByYear {
    private final Part part;
    private final LocalDate day;
    private final List<ObstacleCase> cases;
    private final boolean anyRecorded;

    ObstaclesByYear(Part part) {
        this.part = part;
        this.day = part.scope().day();
        List<ObstacleCase> all = new Obstacles(part.scope().view().facts(), day).list();
        this.cases = all.stream()
                .filter(one -> part.scope()
                        .area()
                        .map(area -> area.holds(one.area(), one.raisedOn()))
                        .orElse(true))
                .toList();
        this.anyRecorded = !part.scope()
                .view()
                .facts()
                .listFacts(FactQuery.all(DialogueFacts.OBSTACLE).limit(1))
                .isEmpty();
    }

    Table table() {
        List<Table.Row> rows = new ArrayList<>();
        part.years()
                .forEach(year -> rows.add(new Table.Row(
                        Label.verbatim(Integer.toString(year)),
                        List.copyOf(figures(part.days(year), Optional.of(year))),
                        false)));
        rows.add(new Table.Row(Label.key("total"), List.copyOf(figures(part.days(), Optional.empty())), true));
        List<Table.Column> columns = figures(part.days(), Optional.empty()).stream()
                .map(figure -> new Table.Column(
                        figure.indicator().replace('.', '-'), Label.key("indicator." + figure.indicator())))
                .toList();
        return new Table(
                "obstacles",
                Label.key("dialogue.obstacles"),
                Label.key("dialogue.obstacles.row"),
                columns,
                rows,
                List.of(Label.key("dialogue.obstacles.note")));
    }

    /** All figures of the obstacles raised in some days, in the order of the columns. */
    List<Figure> figures(EffectivePeriod days, Optional<Integer> year) {
        List<ObstacleCase> raised =
                cases.stream().filter(one -> days.contains(one.raisedOn())).toList();
        DaysOpen open = DaysOpen.of(
                raised.stream().map(one -> (long) one.daysOpen(day).count()).toList());
        return Stream.of(
                        count(Reckoned.OBSTACLES_RAISED, raised, one -> true),
                        count(
                                Reckoned.OBSTACLES_ANSWERED,
                                raised,
                                one -> one.answeredOn().isPresent()),
                        count(Reckoned.OBSTACLES_RESOLVED, raised, one -> one.state() == ObstacleState.RESOLVED),
                        count(Reckoned.OBSTACLES_WITHDRAWN, raised, one -> one.state() == ObstacleState.WITHDRAWN),
                        count(Reckoned.OBSTACLES_OPEN, raised, ObstacleCase::isOpen),
                        count(Reckoned.OBSTACLES_OVERDUE, raised, one -> one.isOverdue(day)),
                        Reckoned.DAYS_OPEN_MEDIAN.figure(reckoned(open.median())),
                        Reckoned.DAYS_OPEN_MEAN.figure(reckoned(open.mean())))
                .map(figure -> figure.of(days))
                .map(figure -> year.map(one -> figure.withDimension("year", Integer.toString(one)))
                        .orElse(figure))
                .toList();
    }

    private Figure count(Reckoned indicator, List<ObstacleCase> raised, Predicate<ObstacleCase> counted) {
        return indicator.figure(
                anyRecorded
                        ? Value.of(raised.stream().filter(counted).count())
                        : Value.missing(MissingReason.NOT_RECORDED));
    }

    private Value reckoned(Optional<Ratio> days) {
        return Reckoned.orMissing(days, anyRecorded ? MissingReason.NOT_DEFINED : MissingReason.NOT_RECORDED);
    }
}
