package vn.htx.reporting.overview;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.statistics.Indicators;
import vn.htx.core.statistics.OrganizationIndicator;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Label;
import vn.htx.reporting.Table;

/** Loại hình: a kind of organization as tables tell them apart, with the indicators of that kind. */
enum Kind {
    GROUP,
    COOPERATIVE,
    UNION;

    OrganizationIndicator count() {
        return switch (this) {
            case GROUP -> Indicators.GROUPS;
            case COOPERATIVE -> Indicators.COOPERATIVES;
            case UNION -> Indicators.UNIONS;
        };
    }

    OrganizationIndicator capital() {
        return switch (this) {
            case GROUP -> Indicators.GROUP_CAPITAL;
            case COOPERATIVE -> Indicators.COOPERATIVE_CAPITAL;
            case UNION -> Indicators.UNION_CAPITAL;
        };
    }

    String word() {
        return RecordMapper.nameOf(this);
    }

    Label label() {
        return Label.key("kind." + word());
    }

    /** One column for each kind. */
    static List<Table.Column> columns() {
        return Stream.of(values())
                .map(kind -> new Table.Column(kind.word(), kind.label()))
                .toList();
    }

    /** A row with a figure for each kind. */
    static Table.Row row(Label heading, boolean total, Function<Kind, Figure> figure) {
        List<Cell> cells = Stream.of(values()).<Cell>map(figure).toList();
        return new Table.Row(heading, cells, total);
    }
}
