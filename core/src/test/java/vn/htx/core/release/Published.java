package vn.htx.core.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.organization.Reference;

/** A published report of one figure, for tests. */
final class Published {
    static final LocalDate DAY = LocalDate.of(2025, 5, 31);

    private Published() {}

    static PublishReport knowing(long known) {
        return of("overview-2025-05", DAY, known, Optional.empty());
    }

    static PublishReport of(String release, LocalDate asOf, long known, Optional<String> period) {
        return new PublishReport(
                new Reference(release),
                "overview",
                asOf,
                known,
                known == 0 ? Optional.empty() : Optional.of(Instant.parse("2025-06-02T03:15:30.000001Z")),
                Optional.of(new ReleasedArea(AreaCode.of("06"), "Tỉnh Bắc Kạn")),
                period,
                Optional.empty(),
                true,
                List.of(figure()),
                List.of(new Wording("indicator.cooperatives.count", "Số hợp tác xã", "Cooperatives")),
                Fields.empty().with("title", Fields.empty().with("key", "report.overview.title")),
                List.of(new ReleasedPrint("json", "vi", "0".repeat(64))));
    }

    private static ReleasedFigure figure() {
        return new ReleasedFigure(
                "cooperatives.count",
                ReleasedValue.of(459),
                "cooperatives",
                List.of(new ReleasedPart("district", "061")),
                Optional.empty(),
                Optional.empty(),
                "register",
                List.of("list", "organizations", "--kind", "cooperative"));
    }
}
