package vn.htx.core.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** The facts kept of published reports; what was printed stands in the entry that asserts the fact. */
public final class ReleaseFacts {

    /** What releases are about. */
    public static final String SUBJECT = "release";

    /** A report is public. */
    public static final FactType<ReleasedReport> REPORT = FactType.describe("released_report", ReleasedReport.class)
            .about(SUBJECT, "release")
            .lookup("report")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(REPORT);

    /**
     * Báo cáo đã công bố.
     *
     * @param report which report
     * @param asOf the effective day it speaks of
     * @param known the last entry it was made from
     * @param area the area reported on; empty when the whole register is
     * @param period the years asked for; empty for the usual ones
     * @param organization the organization reported on, where the report is about one
     * @param sample whether the data is made up
     * @param figures how many figures were published
     */
    public record ReleasedReport(
            Reference release,
            String report,
            LocalDate asOf,
            long known,
            Optional<AreaCode> area,
            Optional<String> period,
            Optional<OrganizationId> organization,
            boolean sample,
            long figures) {}

    private ReleaseFacts() {}
}
