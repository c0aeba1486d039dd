package vn.htx.core.rulebook.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.ResumeOrganization;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class GroupSuspensionNoticeTest {

    private static final String RULE = "R-GRP-11";
    private static final OrganizationId GROUP = new OrganizationId("group-x");

    @ParameterizedTest
    @CsvSource({
        "2024-07-17, 2025-07-01, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-18, 2024-08-01, NOT_APPLICABLE, group-suspension.short", // 14 days
        "2024-07-18, 2024-08-02, VIOLATED, notice.timely", // 15 days
        "2024-07-18, 2024-08-03, VIOLATED, notice.timely",
        "2026-11-05, 2026-11-20, VIOLATED, notice.timely",
    })
    void noticeIsDueForFifteenDaysOrLonger(String day, String until, Kind kind, String reason) {
        Said.verdict(suspending(day, until, day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-05, 2026-11-02, SATISFIED",
        "2026-11-05, 2026-11-01, SATISFIED",
        "2026-11-05, 2026-11-03, VIOLATED",
    })
    void noticeIsGivenThreeWorkingDaysBefore(String day, String notified, Kind kind) {
        Said.verdict(suspending(day, "2027-01-01", notified), kind, "notice.timely");
    }

    @Test
    void unregisteredGroupsAndCooperativesAreNotJudged() {
        SuspendOrganization act = new SuspendOrganization(GROUP, LocalDate.of(2025, 12, 1), LocalDate.of(2025, 6, 2));
        History unregistered =
                History.empty().and("2020-01-01", NewOrganization.group().asGroup());
        History cooperative = History.empty()
                .and(
                        "2020-01-01",
                        NewOrganization.cooperative().withId("group-x").asCooperative());

        Said.verdict(unregistered.filing(RULE, "2025-06-02", act), Kind.NOT_APPLICABLE, "reach.other-organization");
        Said.verdict(cooperative.filing(RULE, "2025-06-02", act), Kind.NOT_APPLICABLE, "reach.other-organization");
    }

    @Test
    void resumingEarlyNeedsNoNotice() {
        Said.verdict(
                registered().filing(RULE, "2025-06-02", new ResumeOrganization(GROUP, LocalDate.of(2025, 6, 2))),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void theReasonsAreSaidInBothLanguages() {
        Finding timely = suspending("2026-11-05", "2026-11-20", "2026-11-02");

        Said.citing(timely, "decree:92/2024/NĐ-CP#62");
        Said.inBothLanguages(
                timely,
                "Đã thông báo ngày 02/11/2026, đúng hạn: ít nhất 3 ngày làm việc trước, chậm nhất ngày 02/11/2026.",
                "Notice was given on 02/11/2026, in time: at least 3 working days before, by 02/11/2026.");
        Said.inBothLanguages(
                suspending("2026-11-05", "2026-11-19", "2026-11-05"),
                "Tạm ngừng 14 ngày, dưới 15 ngày, không phải thông báo.",
                "A suspension of 14 days, less than 15, needs no notice.");
        assertThat(new GroupSuspensionNotice().refusesOn()).isEmpty();
    }

    private static Finding suspending(String day, String until, String notified) {
        return registered()
                .filing(RULE, day, new SuspendOrganization(GROUP, LocalDate.parse(until), LocalDate.parse(notified)));
    }

    private static History registered() {
        return History.empty()
                .and("2020-01-01", NewOrganization.group().coded(3).asGroup());
    }
}
