package vn.htx.reporting.definition;

import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.register.View;

/**
 * Yêu cầu báo cáo: what a report is asked to speak of. Every report reads what concerns it. Immutable.
 *
 * @param view the register as of a day, as known at an entry
 * @param areas the administrative units the view's register works with
 * @param area the unit reported on, read on the view's day, or the former unit of that code; empty for the whole register
 * @param period the years reported on; empty for those the report usually speaks of
 * @param organization the one organization reported on, where the report is about one
 * @param sample whether the register holds made-up data
 */
public record ReportRequest(
        View view,
        AreaDirectory areas,
        Optional<AreaCode> area,
        Optional<ReportPeriod> period,
        Optional<OrganizationId> organization,
        boolean sample) {

    /** Of the whole register and the usual years; not made up. */
    public static ReportRequest of(View view, AreaDirectory areas) {
        return new ReportRequest(view, areas, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public ReportRequest withArea(AreaCode code) {
        return new ReportRequest(view, areas, Optional.of(code), period, organization, sample);
    }

    public ReportRequest withPeriod(ReportPeriod years) {
        return new ReportRequest(view, areas, area, Optional.of(years), organization, sample);
    }

    public ReportRequest withOrganization(OrganizationId id) {
        return new ReportRequest(view, areas, area, period, Optional.of(id), sample);
    }

    public ReportRequest withSample(boolean madeUp) {
        return new ReportRequest(view, areas, area, period, organization, madeUp);
    }
}
