package vn.htx.reporting.overview;

import java.util.List;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.statistics.Indicator.TimeRule;
import vn.htx.core.statistics.OrganizationIndicator;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Chart;
import vn.htx.reporting.Label;
import vn.htx.reporting.Section;
import vn.htx.reporting.Table;
import vn.htx.reporting.definition.Years;

/** Biến động theo năm: how many of a kind there were, came, went and are, year by year. */
final class ByYear {
    private final Stocks stocks;
    private final Years years;
    private final Kind kind;
    private final List<OrganizationIndicator> movements;

    private ByYear(Stocks stocks, Years years, Kind kind, List<OrganizationIndicator> movements) {
        this.stocks = stocks;
        this.years = years;
        this.kind = kind;
        this.movements = movements;
    }

    /** The table, and the charts drawn from it. */
    static List<Section> of(Stocks stocks, Years years, Kind kind, List<OrganizationIndicator> movements) {
        ByYear sections = new ByYear(stocks, years, kind, movements);
        return List.of(
                sections.table(),
                sections.chart("closing", TimeRule.CLOSING),
                sections.chart("movements", TimeRule.IN, TimeRule.OUT));
    }

    private Table table() {
        return new Table(
                "by-year-" + kind.word(),
                Label.key("overview.by-year." + kind.word()),
                Label.key("overview.year"),
                movements.stream().map(indicator -> column(indicator.time())).toList(),
                years.list().stream().map(this::row).toList(),
                notes());
    }

    private static Table.Column column(TimeRule time) {
        String word = RecordMapper.nameOf(time);
        return new Table.Column(word, Label.key("overview.movement." + word));
    }

    private Table.Row row(int year) {
        List<Cell> cells = movements.stream()
                .<Cell>map(indicator -> stocks.of(indicator, year))
                .toList();
        return new Table.Row(Label.verbatim(Integer.toString(year)), cells, false);
    }

    private List<Label> notes() {
        Stream<Label> incomplete = years.incompleteUntil().stream()
                .map(last -> Label.key(
                        "overview.by-year.incomplete",
                        Label.verbatim(Integer.toString(last.getYear())),
                        Label.day(last)));
        return Stream.concat(Stream.of(Label.key("overview.by-year.note")), incomplete)
                .toList();
    }

    private Chart chart(String what, TimeRule... columns) {
        return new Chart(
                what + "-" + kind.word(),
                Label.key("overview." + what + "." + kind.word()),
                Chart.Kind.BARS,
                "by-year-" + kind.word(),
                Stream.of(columns).map(RecordMapper::nameOf).toList());
    }
}
