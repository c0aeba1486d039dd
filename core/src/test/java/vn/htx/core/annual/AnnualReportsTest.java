package vn.htx.core.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.disclosure.ReportReceiver;
import vn.htx.core.disclosure.SubmitYearlyReport;
import vn.htx.core.finance.RecordYearlyFigures;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;

class AnnualReportsTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final ReportReceiver SYSTEM = ReportReceiver.NATIONAL_SYSTEM;
    private static final History COOPERATIVE = History.empty().and("2020-01-01", Cooperatives.withOfficialMembers(7));
    private static final History LOCKED = COOPERATIVE
            .and("2024-12-01", new DraftYearlyReport(COOP, 2024, told(3, 5)))
            .and("2024-12-10", new SubmitYearlyReport(COOP, 2024, SYSTEM))
            .and("2024-12-16", new CheckYearlyReport(COOP, 2024, SYSTEM, AgencyLevel.DISTRICT))
            .and("2024-12-20", new ApproveYearlyReport(COOP, 2024, SYSTEM, AgencyLevel.PROVINCE))
            .and("2024-12-31", new LockYearlyReport(COOP, 2024, SYSTEM, AgencyLevel.PROVINCE));

    @ParameterizedTest
    @CsvSource({
        "2023-12-14, 2023",
        "2023-12-15, 2024",
        "2024-01-01, 2024",
        "2024-12-14, 2024",
        "2024-12-15, 2025",
    })
    void theReportingYearBeginsOnTheFifteenthOfDecember(String day, long year) {
        assertThat(ReportingYear.of(LocalDate.parse(day))).isEqualTo(new ReportingYear(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-30, DRAFT",
        "2024-12-09, DRAFT",
        "2024-12-10, SUBMITTED",
        "2024-12-15, SUBMITTED",
        "2024-12-16, CHECKED",
        "2024-12-20, APPROVED",
        "2024-12-30, APPROVED",
        "2024-12-31, LOCKED",
        "2025-06-01, LOCKED",
    })
    void theStateFollowsFromWhatWasDone(String day, ReportState state) {
        assertThat(report(LOCKED, day).state()).isEqualTo(state);
    }

    @Test
    void aReportOpenedAgainIsADraftOfAnotherVersionUntilItIsSubmitted() {
        History again = LOCKED.and("2025-02-01", reopened())
                .and("2025-02-03", new DraftYearlyReport(COOP, 2024, told(4, 5)))
                .and("2025-02-05", new SubmitYearlyReport(COOP, 2024, SYSTEM));

        assertThat(report(again, "2025-01-31"))
                .extracting(AnnualReport::state, AnnualReport::version, one -> memberWorkers(one))
                .containsExactly(ReportState.LOCKED, 1L, 3L);
        assertThat(report(again, "2025-02-01"))
                .extracting(AnnualReport::state, AnnualReport::version)
                .containsExactly(ReportState.DRAFT, 2L);
        assertThat(report(again, "2025-02-05"))
                .extracting(AnnualReport::state, AnnualReport::version, one -> memberWorkers(one))
                .containsExactly(ReportState.SUBMITTED, 2L, 4L);
    }

    private static long memberWorkers(AnnualReport report) {
        return report.told().orElseThrow().memberWorkers();
    }

    @Test
    void whatDoesNotFitTogetherIsRemarked() {
        History odd = COOPERATIVE
                .and("2024-12-01", new DraftYearlyReport(COOP, 2024, told(8, 9)))
                .and("2024-12-01", figures(2024, 100, 101, 50, 60, 7));

        assertThat(report(odd, "2024-12-31").remarks())
                .containsExactlyInAnyOrder(
                        Remark.PROFIT_ABOVE_REVENUE,
                        Remark.ASSETS_UNEQUAL_CAPITAL,
                        Remark.MEMBER_WORKERS_ABOVE_WORKERS,
                        Remark.MEMBER_WORKERS_ABOVE_MEMBERS,
                        Remark.CHAIN_MEMBERS_ABOVE_MEMBERS);
        assertThat(report(COOPERATIVE.and("2024-12-01", figures(2024, 100, 100, 50, 50, 7)), "2024-12-31")
                        .remarks())
                .isEmpty();
    }

    @Test
    void figuresOfALockedReportThatChangeAreRemarked() {
        History changed = LOCKED.and("2025-01-01", figures(2024, 100, 10, 50, 50, 7));
        assertThat(report(changed, "2025-01-01").remarks()).containsExactly(Remark.CHANGED_SINCE_LOCKED);
        assertThat(report(LOCKED.and("2024-12-31", figures(2024, 100, 10, 50, 50, 7)), "2025-01-01")
                        .remarks())
                .isEmpty();
    }

    @Test
    void figuresAreAddedUpAveragedAndComparedExactly() {
        History two = COOPERATIVE
                .and("2024-12-01", new DraftYearlyReport(COOP, 2024, told(2, 3)))
                .and("2024-01-10", figures(2023, 300, 10, 50, 50, 7))
                .and("2024-12-01", figures(2024, 400, 10, 50, 50, 7));
        AnnualReports reports = reports(two, "2024-12-31");
        List<AnnualReport> year = reports.list(2024);

        assertThat(year).extracting(AnnualReport::organization).containsExactly(COOP);
        assertThat(AnnualSummary.of(AnnualFigure.REVENUE, year)).isEqualTo(new AnnualSummary(400, 1, 1));
        assertThat(AnnualSummary.share(AnnualFigure.COLLEGE_MANAGERS, AnnualFigure.MANAGERS, year))
                .contains(Ratio.of(1, 6));
        assertThat(AnnualSummary.share(AnnualFigure.CHAIN_MEMBERS, AnnualFigure.MEMBERS, year))
                .contains(Ratio.of(3, 7));
        assertThat(new AnnualSummary(10, 3, 5).average()).contains(Ratio.of(10, 3));
        assertThat(new AnnualSummary(0, 0, 5).average()).isEmpty();
        Comparison growth = AnnualFigure.REVENUE
                .compare(reports.of(COOP, 2024), reports.of(COOP, 2023))
                .orElseThrow();
        assertThat(growth.change()).isEqualTo(100);
        assertThat(growth.ratio()).contains(Ratio.of(4, 3));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> told(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> told(0, -1));
    }

    private static ReopenYearlyReport reopened() {
        return new ReopenYearlyReport(
                COOP, 2024, SYSTEM, new Reference("mo-1"), ReopeningReason.FIGURES_WRONG, AgencyLevel.PROVINCE);
    }

    private static AnnualFigures told(long memberWorkers, long chainMembers) {
        return new AnnualFigures(
                Optional.of(Dong.of(500)),
                Optional.of(Dong.of(40)),
                Optional.of(Dong.of(30)),
                memberWorkers,
                chainMembers,
                2,
                3,
                1,
                Optional.of(1L),
                Optional.empty());
    }

    private static RecordYearlyFigures figures(
            long year, long revenue, long profit, long assets, long capital, long workers) {
        YearlyFigures figures = new YearlyFigures(
                Dong.of(revenue),
                Optional.of(Dong.of(1)),
                Dong.ZERO,
                Optional.empty(),
                Dong.of(profit),
                Dong.of(assets),
                Dong.of(capital),
                Dong.ZERO,
                Dong.of(capital),
                workers);
        return new RecordYearlyFigures(COOP, year, figures, Optional.empty());
    }

    private static AnnualReport report(History history, String day) {
        return reports(history, day).of(COOP, 2024);
    }

    private static AnnualReports reports(History history, String day) {
        return new AnnualReports(history, LocalDate.parse(day), SYSTEM);
    }
}
