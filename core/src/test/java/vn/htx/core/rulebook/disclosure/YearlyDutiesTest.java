package vn.htx.core.rulebook.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.disclosure.DisclosedMatter;
import vn.htx.core.disclosure.IssueDocument;
import vn.htx.core.disclosure.PostDisclosure;
import vn.htx.core.disclosure.ReportFunds;
import vn.htx.core.disclosure.ReportReceiver;
import vn.htx.core.disclosure.SubmitYearlyReport;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class YearlyDutiesTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final OrganizationId GROUP = new OrganizationId("group-x");

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2017-12-31, UNDETERMINED, law.rule-not-confirmed",
        "2018-01-01, SATISFIED, duty.kept",
        "2018-01-15, SATISFIED, duty.kept",
        "2018-01-16, VIOLATED, report.yearly",
        "2018-02-01, SATISFIED, duty.kept",
        "2024-06-30, SATISFIED, duty.kept",
        "2024-07-01, SATISFIED, duty.kept",
        "2024-12-14, SATISFIED, duty.kept",
        "2024-12-15, SATISFIED, duty.kept",
        "2024-12-16, VIOLATED, report.yearly",
        "2025-01-16, VIOLATED, report.yearly",
    })
    void cooperativesReportedInJanuaryAndReportInDecember(String day, Kind kind, String reason) {
        History history = cooperative("2010-01-01");
        for (int year = 2018; year <= 2023; year++) {
            history = history.and(year + "-02-01", report(COOP, year - 1, ReportReceiver.REGISTRATION_AGENCY));
        }
        history = history.and("2024-01-10", report(COOP, 2023, ReportReceiver.REGISTRATION_AGENCY));

        Said.verdict(history.standing("R-REP-03", "coop-x", day), kind, reason);
    }

    @Test
    void theReportOn2024IsDueOnceAndInDecember() {
        History history =
                cooperative("2024-03-01").and("2024-12-16", report(COOP, 2024, ReportReceiver.NATIONAL_SYSTEM));

        Finding late = cooperative("2024-03-01").standing("R-REP-03", "coop-x", "2024-12-16");
        Said.citing(late, "circular:09/2024/TT-BKHĐT#6");
        Said.inBothLanguages(
                late,
                "Chưa cập nhật, báo cáo dữ liệu năm 2024. Phát sinh ngày 14/12/2024, hạn chót ngày 15/12/2024 (1 việc quá"
                        + " hạn).",
                "The data of 2024 are not submitted. It arose on 14/12/2024 and was due by 15/12/2024 (1 overdue).");
        Said.verdict(history.standing("R-REP-03", "coop-x", "2025-02-01"), Kind.SATISFIED, "duty.kept");
        Said.verdict(
                cooperative("2024-12-15").standing("R-REP-03", "coop-x", "2025-02-01"),
                Kind.NOT_APPLICABLE,
                "duty.none");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-24, NOT_APPLICABLE, law.rule-not-in-force",
        "2019-11-25, NOT_APPLICABLE, duty.none",
        "2019-12-15, SATISFIED, duty.kept",
        "2019-12-16, VIOLATED, group.report.yearly",
        "2020-01-05, SATISFIED, duty.kept",
    })
    void aGroupReportsBeforeTheSixteenthOfDecember(String day, Kind kind, String reason) {
        History history = History.empty()
                .and("2010-01-01", NewOrganization.group().asGroup())
                .and("2020-01-05", report(GROUP, 2019, ReportReceiver.COMMUNE));

        Said.verdict(history.standing("R-REP-04", "group-x", day), kind, reason);
        Said.verdict(
                cooperative("2010-01-01").standing("R-REP-04", "coop-x", "2020-12-16"),
                Kind.NOT_APPLICABLE,
                "duty.none");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2015-12-31, UNDETERMINED, law.rule-not-confirmed",
        "2016-01-01, NOT_APPLICABLE, duty.none",
        "2017-03-31, SATISFIED, duty.kept",
        "2017-04-01, VIOLATED, disclosure.statements",
        "2017-05-02, SATISFIED, duty.kept",
        "2018-03-31, SATISFIED, duty.kept",
        "2018-04-01, VIOLATED, disclosure.statements",
        "2024-06-30, VIOLATED, disclosure.statements",
        "2024-07-01, NOT_APPLICABLE, law.rule-not-in-force",
    })
    void statementsWereMadeKnownInNinetyDays(String day, Kind kind, String reason) {
        Reference document = new Reference("bctc-2016");
        History history = cooperative("2016-02-01")
                .and(
                        "2017-02-01",
                        new IssueDocument(COOP, document, DisclosedMatter.FINANCIAL_STATEMENTS, Optional.of(2016L)))
                .and("2017-05-02", new PostDisclosure(COOP, document, LocalDate.of(2017, 7, 1)));

        Said.verdict(history.standing("R-REP-07", "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, NOT_APPLICABLE, duty.none",
        "2025-12-31, SATISFIED, duty.kept",
        "2026-01-01, VIOLATED, funds.report",
        "2026-03-01, VIOLATED, funds.report",
    })
    void theUseOfFundsIsReportedOnceAYear(String day, Kind kind, String reason) {
        Said.verdict(
                cooperative("2010-01-01")
                        .and("2026-02-01", new ReportFunds(COOP, 2025, new Reference("dh-1")))
                        .standing("R-REP-08", "coop-x", day),
                kind,
                reason);
        Said.verdict(
                cooperative("2010-01-01")
                        .and("2025-04-01", new ReportFunds(COOP, 2024, new Reference("dh-1")))
                        .standing("R-REP-08", "coop-x", "2026-01-01"),
                Kind.SATISFIED,
                "duty.kept");
    }

    private static History cooperative(String founded) {
        return History.empty().and(founded, Cooperatives.withOfficialMembers(7));
    }

    private static SubmitYearlyReport report(OrganizationId id, int year, ReportReceiver receiver) {
        return new SubmitYearlyReport(id, year, receiver);
    }
}
