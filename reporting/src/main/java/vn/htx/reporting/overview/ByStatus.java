package vn.htx.reporting.overview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.organization.LegalStatus;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.statistics.Dimension;
import vn.htx.reporting.Label;
import vn.htx.reporting.Table;

/** Số tổ chức theo tình trạng pháp lý: a row for each status an existing organization can be in. */
final class ByStatus {
    private ByStatus() {}

    static Table of(Stocks stocks) {
        return new Table(
                "by-status",
                Label.key("overview.by-status"),
                Label.key("overview.status"),
                Kind.columns(),
                rows(stocks),
                List.of(Label.key("overview.by-status.note")));
    }

    private static List<Table.Row> rows(Stocks stocks) {
        List<Table.Row> rows = new ArrayList<>();
        for (LegalStatus status : ofExisting()) {
            String word = RecordMapper.nameOf(status);
            rows.add(Kind.row(
                    Label.key("status." + word), false, kind -> stocks.of(kind.count(), Dimension.STATUS, word)));
        }
        rows.add(Kind.row(Label.key("total"), true, kind -> stocks.of(kind.count())));
        return rows;
    }

    private static Set<LegalStatus> ofExisting() {
        Set<LegalStatus> statuses = EnumSet.allOf(LegalStatus.class);
        for (OrganizationKind kind : OrganizationKind.values()) {
            statuses.remove(LegalStatus.ended(kind));
        }
        return statuses;
    }
}
