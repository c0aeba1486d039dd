package vn.htx.reporting.overview;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.register.View;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsTable;

/** What one report speaks of: a view, and the area it is limited to. Every question passes here. */
record Scope(View view, AreaDirectory areas, Optional<CountedArea> area) {
    static Scope of(View view, AreaDirectory areas, Optional<AreaCode> area) {
        return new Scope(view, areas, area.map(code -> CountedArea.of(areas, code, view.day())));
    }

    LocalDate day() {
        return view.day();
    }

    /** The answer for the area. */
    StatisticsTable count(StatisticsQuery query) {
        return view.count(area.map(here -> here.limit(query)).orElse(query));
    }

    /** The list of all that a measure counts here on a day. */
    ListArguments list(Measure measure, LocalDate asOf) {
        ListArguments everywhere =
                ListArguments.of(measure).with(ListOption.AS_OF, asOf).with(ListOption.KNOWN, view.known());
        return area.map(here -> everywhere.with(ListOption.AREA, here.unit().code()))
                .orElse(everywhere);
    }
}
