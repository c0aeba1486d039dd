package vn.htx.reporting.overview;

import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.register.View;
import vn.htx.reporting.Label;
import vn.htx.reporting.Report;

/** Mẫu báo cáo: how one report is made from what a register answers. Immutable. */
public interface ReportDefinition {
    /** The id people ask for it by, such as {@code overview}. */
    String name();

    /** What it is called. */
    Label title();

    /**
     * The report as of a view. The same view gives an equal report.
     *
     * @param areas the administrative units the view's register works with
     * @param area the unit reported on, read on the view's day, or the former unit of that code; empty for the whole
     *     register
     * @param sample whether the register holds made-up data
     * @throws IllegalArgumentException if the area is not known, or its former territory cannot be told apart
     */
    Report of(View view, AreaDirectory areas, Optional<AreaCode> area, boolean sample);
}
