package vn.htx.reporting.overview;

import java.util.List;
import java.util.stream.Stream;
import vn.htx.reporting.Label;
import vn.htx.reporting.Table;

/** Vốn điều lệ: of each kind. Kinds are not added up, since cooperatives put capital into unions. */
final class Capital {
    private Capital() {}

    static Table of(Stocks stocks) {
        return new Table(
                "capital",
                Label.key("overview.capital"),
                Label.key("overview.kind"),
                List.of(
                        new Table.Column("organizations", Label.key("overview.organizations")),
                        new Table.Column("capital", Label.key("overview.capital.dong"))),
                Stream.of(Kind.values()).map(kind -> row(stocks, kind)).toList(),
                List.of(Label.key("overview.capital.note")));
    }

    private static Table.Row row(Stocks stocks, Kind kind) {
        return Table.Row.of(kind.label(), stocks.of(kind.count()), stocks.of(kind.capital()));
    }
}
