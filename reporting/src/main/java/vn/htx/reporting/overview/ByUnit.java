package vn.htx.reporting.overview;

import static vn.htx.core.statistics.Indicators.AGRICULTURAL_COOPERATIVES;
import static vn.htx.core.statistics.Indicators.COOPERATIVES;
import static vn.htx.core.statistics.Indicators.COOPERATIVE_CAPITAL;
import static vn.htx.core.statistics.Indicators.COOPERATIVE_MEMBERS;
import static vn.htx.core.statistics.Indicators.GROUPS;
import static vn.htx.core.statistics.Indicators.GROUP_MEMBERS;
import static vn.htx.core.statistics.Indicators.NON_AGRICULTURAL_COOPERATIVES;
import static vn.htx.core.statistics.Indicators.UNIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.OrganizationIndicator;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Chart;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Label;
import vn.htx.reporting.Section;
import vn.htx.reporting.Table;
import vn.htx.reporting.definition.Breakdown;

/** Số liệu phân theo địa bàn: a row for each unit, and one for what is seated in none that is known. */
final class ByUnit {
    private static final List<OrganizationIndicator> COLUMNS = List.of(
            GROUPS,
            GROUP_MEMBERS,
            COOPERATIVES,
            AGRICULTURAL_COOPERATIVES,
            NON_AGRICULTURAL_COOPERATIVES,
            COOPERATIVE_MEMBERS,
            COOPERATIVE_CAPITAL,
            UNIONS);

    private final Stocks stocks;
    private final Breakdown breakdown;

    private ByUnit(Stocks stocks, Breakdown breakdown) {
        this.stocks = stocks;
        this.breakdown = breakdown;
    }

    /** The table, and the charts drawn from it. */
    static List<Section> of(Stocks stocks, Breakdown breakdown) {
        ByUnit sections = new ByUnit(stocks, breakdown);
        return List.of(
                sections.table(),
                sections.chart(
                        "sectors", Chart.Kind.STACKED_BARS, AGRICULTURAL_COOPERATIVES, NON_AGRICULTURAL_COOPERATIVES),
                sections.chart("members", Chart.Kind.BARS, COOPERATIVE_MEMBERS));
    }

    private Table table() {
        return new Table(
                id(),
                Label.key("overview." + id()),
                Label.key("area." + breakdown.word()),
                COLUMNS.stream().map(ByUnit::column).toList(),
                rows(),
                List.of());
    }

    private String id() {
        return "by-" + breakdown.word();
    }

    private static Table.Column column(OrganizationIndicator indicator) {
        return new Table.Column(columnId(indicator), Label.key("indicator." + indicator.id()));
    }

    private static String columnId(OrganizationIndicator indicator) {
        return indicator.id().replace('.', '-');
    }

    private List<Table.Row> rows() {
        List<Table.Row> rows = new ArrayList<>();
        breakdown
                .units()
                .forEach(unit -> rows.add(
                        row(Label.verbatim(unit.fullName()), unit.code().value())));
        Table.Row unplaced = row(Label.key("area.unplaced"), Dimension.NONE);
        if (holdsAnything(unplaced)) {
            rows.add(unplaced);
        }
        rows.add(row(Label.key("total"), true, stocks::of));
        return rows;
    }

    private Table.Row row(Label heading, String unit) {
        return row(heading, false, indicator -> stocks.of(indicator, breakdown.dimension(), unit));
    }

    private static Table.Row row(Label heading, boolean total, Function<OrganizationIndicator, Figure> figure) {
        return new Table.Row(heading, COLUMNS.stream().<Cell>map(figure).toList(), total);
    }

    private static boolean holdsAnything(Table.Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell instanceof Figure figure ? Stream.of(figure) : Stream.empty())
                .anyMatch(figure -> figure.value().exact().orElse(0) != 0);
    }

    private Chart chart(String what, Chart.Kind kind, OrganizationIndicator... columns) {
        return new Chart(
                what + "-" + id(),
                Label.key("overview." + what + "-" + id()),
                kind,
                id(),
                Stream.of(columns).map(ByUnit::columnId).toList());
    }
}
