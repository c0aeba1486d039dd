package vn.htx.reporting.overview;

import java.util.ArrayList;
import java.util.List;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.organization.Sector;
import vn.htx.core.statistics.Dimension;
import vn.htx.reporting.Label;
import vn.htx.reporting.Table;

/** Số tổ chức theo lĩnh vực: the four sectors, their sum, and what of it is not agricultural. */
final class BySector {
    private BySector() {}

    static Table of(Stocks stocks) {
        return new Table(
                "by-sector",
                Label.key("overview.by-sector"),
                Label.key("overview.sector"),
                Kind.columns(),
                rows(stocks),
                List.of());
    }

    private static List<Table.Row> rows(Stocks stocks) {
        List<Table.Row> rows = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            String word = RecordMapper.nameOf(sector);
            rows.add(Kind.row(
                    Label.key("sector." + word), false, kind -> stocks.of(kind.count(), Dimension.SECTOR, word)));
        }
        rows.add(Kind.row(Label.key("total"), true, kind -> stocks.of(kind.count())));
        rows.add(Kind.row(
                Label.key("overview.of-which-non-agricultural"),
                true,
                kind -> stocks.of(kind.count(), Dimension.AGRICULTURAL, "non-agricultural")));
        return rows;
    }
}
