package vn.htx.reporting.overview;

import java.util.List;
import java.util.stream.Stream;
import vn.htx.reporting.Label;
import vn.htx.reporting.Table;

/** Vốn điều lệ: of each kind. Kinds are not added up, since cooperatives put capital into unions. */
final class Capital {
    private Capital() {}

    static Table of(Figures figures) {
        return new Table(
                "capital",
                Label.key("overview.capital"),
                Label.key("overview.kind"),
                List.of(
                        new Table.Column("organizations", Label.key("overview.organizations")),
                        new Table.Column("capital", Label.key("overview.capital.dong"))),
                Stream.of(Kind.values()).map(kind -> row(figures, kind)).toList(),
                List.of(Label.key("overview.capital.note")));
    }

    private static Table.Row row(Figures figures, Kind kind) {
        return Table.Row.of(kind.label(), figures.of(kind.count()), figures.of(kind.capital()));
    }
}
