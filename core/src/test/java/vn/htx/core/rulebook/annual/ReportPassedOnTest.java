package vn.htx.core.rulebook.annual;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.annual.ApproveYearlyReport;
import vn.htx.core.annual.CheckYearlyReport;
import vn.htx.core.annual.ReopenYearlyReport;
import vn.htx.core.annual.ReopeningReason;
import vn.htx.core.disclosure.ReportReceiver;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class ReportPassedOnTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final History HISTORY = History.empty().and("2012-01-01", Cooperatives.withOfficialMembers(7));

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, SATISFIED, report.checked",
        "2024-12-17, SATISFIED, report.checked",
        "2024-12-18, SATISFIED, report.checked",
        "2024-12-19, VIOLATED, report.checked",
    })
    void reportsAreCheckedByTheEighteenthOfDecember(String day, Kind kind, String reason) {
        Said.verdict(HISTORY.filing("R-REP-03-CHECK", day, check(ReportReceiver.NATIONAL_SYSTEM)), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, SATISFIED, report.approved",
        "2024-12-21, SATISFIED, report.approved",
        "2024-12-22, VIOLATED, report.approved",
    })
    void reportsAreApprovedByTheTwentyFirst(String day, Kind kind, String reason) {
        ApproveYearlyReport approval =
                new ApproveYearlyReport(COOP, 2024, ReportReceiver.NATIONAL_SYSTEM, AgencyLevel.PROVINCE);
        Said.verdict(HISTORY.filing("R-REP-03-APPROVAL", day, approval), kind, reason);
    }

    @Test
    void onlyTheNationalSystemIsReportedOnAndOnlyOnce() {
        Said.verdict(
                HISTORY.filing("R-REP-03-CHECK", "2025-01-10", check(ReportReceiver.COMMUNE)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
        ReopenYearlyReport reopened = new ReopenYearlyReport(
                COOP,
                2024,
                ReportReceiver.NATIONAL_SYSTEM,
                new Reference("mo-1"),
                ReopeningReason.FIGURES_WRONG,
                AgencyLevel.PROVINCE);
        Said.verdict(
                HISTORY.and("2025-01-05", reopened)
                        .filing("R-REP-03-CHECK", "2025-01-10", check(ReportReceiver.NATIONAL_SYSTEM)),
                Kind.NOT_APPLICABLE,
                "report.opened-again");
    }

    private static CheckYearlyReport check(ReportReceiver receiver) {
        return new CheckYearlyReport(COOP, 2024, receiver, AgencyLevel.COMMUNE);
    }
}
