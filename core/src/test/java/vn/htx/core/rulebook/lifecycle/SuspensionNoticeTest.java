package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.ResumeOrganization;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;
import vn.htx.core.time.WorkCalendar;

class SuspensionNoticeTest {

    private static final String RULE = "R-LIF-09";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 2013-06-29, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 2013-06-20, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 2024-06-25, SATISFIED, notice.timely", // a Monday: Wednesday, Thursday, Friday count
        "2024-07-01, 2024-06-26, SATISFIED, notice.timely",
        "2024-07-01, 2024-06-27, VIOLATED, notice.timely",
        "2026-11-05, 2026-11-02, SATISFIED, notice.timely", // a Thursday
        "2026-11-05, 2026-11-03, VIOLATED, notice.timely",
        "2025-02-03, 2025-01-22, SATISFIED, notice.timely", // after Tết: from 2025-01-25 to 2025-02-02 nobody works
        "2025-02-03, 2025-01-23, VIOLATED, notice.timely",
        "2026-11-05, 2026-11-05, VIOLATED, notice.timely",
    })
    void noticeIsGivenThreeWorkingDaysBefore(String day, String notified, Kind kind, String reason) {
        Said.verdict(suspending(day, notified), kind, reason);
        Said.verdict(
                cooperative().filing(RULE, day, new ResumeOrganization(id("coop-x"), LocalDate.parse(notified))),
                kind,
                reason);
    }

    @Test
    void aCalendarThatDoesNotReachThereLeavesItOpen() {
        Finding finding = suspending("2026-11-25", "2026-11-01"); // whether 2026-11-24 is a day off is not known

        Said.verdict(finding, Kind.UNDETERMINED, "notice.calendar-unknown");
        Said.inBothLanguages(
                finding,
                "Chưa kết luận được: chưa có lịch nghỉ của các ngày trước ngày 25/11/2026.",
                "Cannot be decided: the days off before 25/11/2026 have not been supplied.");
        Said.verdict(
                cooperative()
                        .filing(
                                RULE,
                                "2025-06-02",
                                suspension("coop-x", "2025-05-01"),
                                AreaDirectory.vietNam(),
                                WorkCalendar.empty()),
                Kind.UNDETERMINED,
                "notice.calendar-unknown");
    }

    @Test
    void unionsToo() {
        History history =
                History.empty().and("2010-01-01", NewOrganization.union().asUnion());

        Said.verdict(
                history.filing(RULE, "2025-06-02", suspension("union-x", "2025-06-01")),
                Kind.VIOLATED,
                "notice.timely");
    }

    @Test
    void groupsAndOtherActsAreForOtherRules() {
        History history =
                cooperative().and("2024-07-18", NewOrganization.group().coded(3).asGroup());

        Said.verdict(
                history.filing(RULE, "2025-06-02", suspension("group-x", "2025-06-01")),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
        Said.verdict(
                history.filing(RULE, "2025-06-02", new DissolveOrganization(id("coop-x"))),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void aLateNoticeIsRemarkedOnInBothLanguages() {
        Finding late = suspending("2026-11-05", "2026-11-03");

        Said.citing(late, "law:17/2023/QH15#96.1");
        Said.inBothLanguages(
                late,
                "Phải thông báo ít nhất 3 ngày làm việc trước, chậm nhất ngày 02/11/2026; đã thông báo ngày 03/11/2026.",
                "Notice is due at least 3 working days before, by 02/11/2026; it was given on 03/11/2026.");
        assertThat(new SuspensionNotice().refusesOn()).isEmpty();
    }

    private static Finding suspending(String day, String notified) {
        return cooperative().filing(RULE, day, suspension("coop-x", notified));
    }

    private static SuspendOrganization suspension(String organization, String notified) {
        return new SuspendOrganization(id(organization), LocalDate.of(2027, 1, 1), LocalDate.parse(notified));
    }

    private static OrganizationId id(String value) {
        return new OrganizationId(value);
    }

    private static History cooperative() {
        return History.empty().and("2010-01-01", Cooperatives.withOfficialMembers(7));
    }
}
