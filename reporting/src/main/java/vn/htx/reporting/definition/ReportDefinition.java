package vn.htx.reporting.definition;

import java.util.EnumSet;
import java.util.Set;
import vn.htx.reporting.Label;
import vn.htx.reporting.Report;

/** Mẫu báo cáo: how one report is made from what a register answers. Immutable. */
public interface ReportDefinition {
    /** The id people ask for it by, such as {@code overview}. */
    String name();

    /** What it is called. */
    default Label title() {
        return Label.key("report." + name() + ".title");
    }

    /** What it can be limited to; asking it for anything else is a mistake. */
    default Set<Limit> limits() {
        return EnumSet.of(Limit.AREA, Limit.PERIOD);
    }

    /**
     * The report asked for. The same request gives an equal report.
     *
     * @throws IllegalArgumentException if the area is not known, or its former territory cannot be told apart; or if the
     *     report needs what the request does not say
     */
    Report of(ReportRequest request);

    /** What a report can be limited to. */
    enum Limit {
        /** Địa bàn: an administrative unit. */
        AREA,
        /** Kỳ báo cáo: some years. */
        PERIOD,
        /** Tổ chức: the one organization the report is about, which must be named. */
        ORGANIZATION
    }
}
