package vn.htx.reporting.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.htx.core.area.AreaCode;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.money.Ratio;
import vn.htx.core.reported.CountedFigure;
import vn.htx.core.reported.Reconciliation;
import vn.htx.core.reported.ReportedFacts;
import vn.htx.core.reported.ReportedFacts.ReportedFigure;
import vn.htx.core.statistics.Indicator;
import vn.htx.core.statistics.Indicators;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.Source;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;

/**
 * Số liệu đã công bố: figures that sources give, set beside those the register counts, with the difference and why there is
 * one. Only what a source says of the same territory, on the same day or in the same years, stands beside a count.
 */
public final class PublishedFigures {
    private static final String DIMENSION = "reported";

    private final Scope scope;
    private final Optional<Breakdown> breakdown;
    private final List<ReportedFigure> figures;

    private PublishedFigures(Scope scope, Optional<Breakdown> breakdown, List<ReportedFigure> figures) {
        this.scope = scope;
        this.breakdown = breakdown;
        this.figures = figures;
    }

    /** Those known to the view, whenever they were published: a source speaks of a day only after it. */
    public static PublishedFigures of(Scope scope, Optional<Breakdown> breakdown) {
        List<ReportedFigure> figures = scope.view()
                .streamFacts(FactQuery.all(ReportedFacts.FIGURE))
                .map(known -> known.fact().value())
                .toList();
        return new PublishedFigures(scope, breakdown, figures);
    }

    /** What sources give beside a counted figure, as parts of its item in a headline. */
    public List<Headline.Item> beside(Figure counted) {
        return listOf(counted).stream()
                .map(figure -> Headline.Item.of(
                        Label.key(
                                "published.beside",
                                Label.verbatim(figure.source().value()),
                                Label.key("indicator." + figure.indicator())),
                        shown(figure)))
                .toList();
    }

    /** The counted figures beside the published ones, the difference and why; empty if nothing is published of any. */
    public Optional<Table> table(List<Figure> counted) {
        List<Table.Row> rows = counted.stream()
                .flatMap(figure -> listOf(figure).stream().map(published -> row(figure, published)))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "published",
                        Label.key("published"),
                        Label.key("published.indicator"),
                        List.of(
                                column("counted"),
                                column("reported"),
                                column("difference"),
                                column("explanation"),
                                column("source")),
                        rows,
                        List.of(Label.key("published.note"))));
    }

    /** The sources of what stands beside these figures, each once. */
    public List<Source> sources(List<Figure> counted) {
        TreeMap<String, Source> sources = new TreeMap<>();
        counted.stream()
                .flatMap(figure -> listOf(figure).stream())
                .forEach(figure -> sources.putIfAbsent(sourceOf(figure), source(figure)));
        return new ArrayList<>(sources.values());
    }

    private static Source source(ReportedFigure figure) {
        return new Source(
                sourceOf(figure),
                Label.key(
                        "source.published",
                        Label.verbatim(figure.source().value()),
                        Label.verbatim(figure.citation())));
    }

    private static String sourceOf(ReportedFigure figure) {
        return "published." + figure.source();
    }

    private static Table.Column column(String id) {
        return new Table.Column(id, Label.key("published." + id));
    }

    private List<ReportedFigure> listOf(Figure counted) {
        EffectivePeriod days = days(counted);
        return figures.stream()
                .filter(figure -> figure.indicator().equals(counted.indicator()))
                .filter(figure -> isHere(figure.area(), figure) && isOf(days, figure))
                .toList();
    }

    private EffectivePeriod days(Figure counted) {
        return counted.period().orElse(EffectivePeriod.onlyOn(scope.day()));
    }

    private boolean isHere(Optional<AreaCode> area, ReportedFigure figure) {
        Optional<AreaCode> here = scope.area().map(counted -> counted.unit().code());
        return area.equals(here)
                || (here.isEmpty()
                        && area.filter(code -> holdsAll(code, figure)).isPresent());
    }

    /** Whether all the register is broken down into lies in an area, as of the source's day. */
    private boolean holdsAll(AreaCode area, ReportedFigure figure) {
        return breakdown
                .filter(units -> units.units().stream()
                        .allMatch(unit -> scope.areas().isWithin(unit.code(), scope.day(), area, figure.asOf())))
                .isPresent();
    }

    /** Whether a source speaks of the same day or the same years. */
    private static boolean isOf(EffectivePeriod days, ReportedFigure figure) {
        return figure.firstDay()
                .map(first -> first.getYear() == days.from().getYear()
                        && figure.asOf().getYear() == Years.last(days).getYear())
                .orElse(figure.days().equals(days));
    }

    private static Figure shown(ReportedFigure figure) {
        return Figure.of(
                        figure.indicator(),
                        Value.of(figure.quantity()),
                        Indicators.get(figure.indicator()).unit(),
                        sourceOf(figure))
                .withDimension(DIMENSION, figure.figure().value())
                .of(figure.days());
    }

    private Table.Row row(Figure counted, ReportedFigure published) {
        Optional<Reconciliation> reconciled = reconcile(counted, published);
        return Table.Row.of(
                Label.key("indicator." + counted.indicator()),
                counted,
                shown(published),
                new Cell.Words(reconciled
                        .map(both -> Label.count(both.difference()))
                        .orElse(Label.key("published.incomparable"))),
                new Cell.Words(Label.key("published.explanation."
                        + reconciled
                                .map(both -> RecordMapper.nameOf(both.explanation()))
                                .orElse("nothing-counted"))),
                new Cell.Words(Label.verbatim(published.source().value())));
    }

    /** A published figure is of a territory that is the scope's, so that what is counted here is counted there. */
    private Optional<Reconciliation> reconcile(Figure counted, ReportedFigure published) {
        if (counted.value().exact().isEmpty()) {
            return Optional.empty();
        }
        CountedFigure count = new CountedFigure(
                counted.indicator(),
                days(counted),
                published.area(),
                counted.value().exact().orElseThrow());
        return Reconciliation.of(count, List.of(published), ofItsDays(published)).stream()
                .findFirst();
    }

    private List<CountedFigure> ofItsDays(ReportedFigure published) {
        Indicator indicator = Indicators.get(published.indicator());
        Optional<Ratio> value = scope.value(indicator, published.days()).filter(ratio -> ratio.denominator() == 1);
        return value.stream()
                .map(number -> new CountedFigure(
                        published.indicator(), published.days(), published.area(), number.numerator()))
                .toList();
    }
}
