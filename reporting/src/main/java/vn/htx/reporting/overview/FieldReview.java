package vn.htx.reporting.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.statistics.Indicators;
import vn.htx.core.statistics.OrganizationIndicator;
import vn.htx.reporting.Label;
import vn.htx.reporting.Table;

/** Kết quả rà soát thực tế: cooperatives found operating or not, and those nobody has reviewed. */
final class FieldReview {
    private FieldReview() {}

    /** The table, once any existing cooperative has been reviewed. */
    static Optional<Table> of(Stocks stocks) {
        return reviewed(stocks) == 0 ? Optional.empty() : Optional.of(table(stocks));
    }

    private static long reviewed(Stocks stocks) {
        return Stream.of(Indicators.OPERATING_COOPERATIVES, Indicators.IDLE_COOPERATIVES)
                .mapToLong(found -> stocks.of(found).value().exact().orElse(0))
                .sum();
    }

    private static Table table(Stocks stocks) {
        return new Table(
                "field-review",
                Label.key("overview.field-review"),
                Label.key("overview.field-review.outcome"),
                List.of(new Table.Column(Kind.COOPERATIVE.word(), Kind.COOPERATIVE.label())),
                List.of(
                        row(stocks, "operating", Indicators.OPERATING_COOPERATIVES),
                        row(stocks, "not-operating", Indicators.IDLE_COOPERATIVES),
                        row(stocks, "not-reviewed", Indicators.UNREVIEWED_COOPERATIVES),
                        Table.Row.total(Label.key("total"), stocks.of(Indicators.COOPERATIVES))),
                List.of(Label.key("overview.field-review.note")));
    }

    private static Table.Row row(Stocks stocks, String outcome, OrganizationIndicator indicator) {
        return Table.Row.of(Label.key("field-review." + outcome), stocks.of(indicator));
    }
}
