package vn.htx.reporting.annual;

import java.util.List;
import java.util.Optional;
import vn.htx.core.money.Ratio;
import vn.htx.core.statistics.Indicators;
import vn.htx.core.statistics.RatioIndicator;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Label;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.Figures;
import vn.htx.reporting.definition.ReportPeriod;
import vn.htx.reporting.definition.Scope;

/** Bảng số liệu năm: a row for each indicator of a topic, with the year, the year before, the change, the plan and its part. */
final class YearTable {
    private static final String PLAN = ".plan";
    private static final String PLAN_SHARE = ".plan.share";

    private final Figures figures;
    private final int year;
    private final EffectivePeriod days;
    private final EffectivePeriod before;

    YearTable(Scope scope, int year, EffectivePeriod days) {
        this.figures = new Figures(scope);
        this.year = year;
        this.days = days;
        this.before = ReportPeriod.year(year - 1).until(scope.lastDay()).orElseThrow();
    }

    Table of(Topic topic) {
        return new Table(
                topic.word(),
                Label.key("annual." + topic.word()),
                Label.key("annual.indicator"),
                List.of(
                        column("unit"),
                        new Table.Column("this-year", name(year)),
                        new Table.Column("last-year", name(year - 1)),
                        column("change"),
                        column("of-last-year"),
                        column("plan"),
                        column("of-plan")),
                topic.indicators().stream().map(this::row).toList(),
                List.of());
    }

    private static Table.Column column(String id) {
        return new Table.Column(id, Label.key("annual." + id));
    }

    private static Label name(int year) {
        return Label.verbatim(Integer.toString(year));
    }

    private Table.Row row(String id) {
        Figure now = figure(id, days, year);
        Figure then = figure(id, before, year - 1);
        return Table.Row.of(
                Label.key("indicator." + id),
                new Cell.Words(now.isShare() ? Label.verbatim("%") : Label.key("unit." + now.unit())),
                now,
                then,
                new Cell.Words(change(now, then)),
                new Cell.Words(part(now, then)),
                planned(id, PLAN),
                planned(id, PLAN_SHARE));
    }

    private Figure figure(String id, EffectivePeriod when, int of) {
        return figures.of(id, when).withDimension("year", Integer.toString(of));
    }

    /** Plans are set for some indicators only. */
    private Cell planned(String id, String suffix) {
        return Indicators.find(id + suffix)
                .<Cell>map(indicator -> figure(indicator.id(), days, year))
                .orElse(new Cell.Words(Label.key("annual.no-plan")));
    }

    private static Label change(Figure now, Figure then) {
        Optional<Label> change = ratio(now.value())
                .flatMap(one -> ratio(then.value()).map(other -> minus(one, other)))
                .map(difference -> Label.measured(Value.of(difference), now.unit()));
        return change.map(label -> now.unit().equals(RatioIndicator.SHARE) ? Label.key("annual.points", label) : label)
                .orElse(Label.key("annual.incomparable"));
    }

    private static Label part(Figure now, Figure then) {
        return ratio(then.value())
                .filter(base -> base.compareTo(Ratio.ZERO) > 0)
                .flatMap(base -> ratio(now.value()).map(one -> over(one, base)))
                .map(part -> Label.measured(Value.of(part), RatioIndicator.SHARE))
                .orElse(Label.key("annual.incomparable"));
    }

    private static Optional<Ratio> ratio(Value value) {
        if (value instanceof Value.Fraction fraction) {
            return Optional.of(fraction.ratio());
        }
        return value.exact().stream().mapToObj(number -> Ratio.of(number, 1)).findFirst();
    }

    private static Ratio minus(Ratio one, Ratio other) {
        return Ratio.of(
                Math.subtractExact(
                        Math.multiplyExact(one.numerator(), other.denominator()),
                        Math.multiplyExact(other.numerator(), one.denominator())),
                Math.multiplyExact(one.denominator(), other.denominator()));
    }

    private static Ratio over(Ratio one, Ratio other) {
        return Ratio.of(
                Math.multiplyExact(one.numerator(), other.denominator()),
                Math.multiplyExact(one.denominator(), other.numerator()));
    }
}
