package vn.htx.core.annual;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.disclosure.ReportReceiver;
import vn.htx.core.fact.FactType;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * The facts kept of yearly reports. That a report is submitted is {@link
 * vn.htx.core.disclosure.DisclosureFacts#YEARLY_REPORT}, which no longer holds once the report is opened again.
 */
public final class AnnualFacts {

    /** The organization tells figures of a year. */
    public static final FactType<Told> FIGURES = FactType.describe("annual_figures", Told.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("year")
            .build();

    /** An authority has checked, approved or locked a report; ends when the report is opened again. */
    public static final FactType<Step> STEP = FactType.describe("yearly_report_step", Step.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("year", "receiver", "step")
            .build();

    /** A report was opened again. */
    public static final FactType<Reopening> REOPENING = FactType.describe("yearly_report_reopening", Reopening.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("year", "receiver", "reopening")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(FIGURES, STEP, REOPENING);

    /** Số liệu báo cáo năm; the parts are those of {@link AnnualFigures}. */
    public record Told(
            OrganizationId organization,
            long year,
            Optional<Dong> plannedRevenue,
            Optional<Dong> incomePerMember,
            Optional<Dong> incomePerWorker,
            long memberWorkers,
            long chainMembers,
            long untrainedManagers,
            long intermediateManagers,
            long collegeManagers,
            Optional<Long> poorHouseholds,
            Optional<Long> nearPoorHouseholds) {

        /** The figures. */
        public AnnualFigures figures() {
            return new AnnualFigures(
                    plannedRevenue,
                    incomePerMember,
                    incomePerWorker,
                    memberWorkers,
                    chainMembers,
                    untrainedManagers,
                    intermediateManagers,
                    collegeManagers,
                    poorHouseholds,
                    nearPoorHouseholds);
        }
    }

    /** The fact of figures. */
    static Told told(OrganizationId organization, long year, AnnualFigures of) {
        return new Told(
                organization,
                year,
                of.plannedRevenue(),
                of.incomePerMember(),
                of.incomePerWorker(),
                of.memberWorkers(),
                of.chainMembers(),
                of.untrainedManagers(),
                of.intermediateManagers(),
                of.collegeManagers(),
                of.poorHouseholds(),
                of.nearPoorHouseholds());
    }

    /**
     * Bước xử lý.
     *
     * @param level cấp thực hiện
     */
    public record Step(
            OrganizationId organization,
            long year,
            ReportReceiver receiver,
            ReportStep step,
            AgencyLevel level,
            LocalDate doneOn) {}

    /**
     * Mở lại báo cáo.
     *
     * @param reopening số hiệu: under which the opening is kept
     * @param level cấp thực hiện
     */
    public record Reopening(
            OrganizationId organization,
            long year,
            ReportReceiver receiver,
            Reference reopening,
            ReopeningReason reason,
            AgencyLevel level,
            LocalDate reopenedOn) {}

    private AnnualFacts() {}
}
