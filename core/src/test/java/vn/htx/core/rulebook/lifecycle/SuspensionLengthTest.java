package vn.htx.core.rulebook.lifecycle;

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
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class SuspensionLengthTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 2020-01-01, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 2020-01-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 2030-01-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 2030-01-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-17, 2030-01-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-18, 2025-07-17, SATISFIED, suspension.length",
        "2024-07-18, 2025-07-18, SATISFIED, suspension.length",
        "2024-07-18, 2025-07-19, VIOLATED, suspension.length",
        "2026-11-01, 2027-11-01, SATISFIED, suspension.length",
        "2026-11-01, 2027-11-02, VIOLATED, suspension.length",
        "2028-02-29, 2029-02-28, SATISFIED, suspension.length",
        "2028-02-29, 2029-03-01, VIOLATED, suspension.length",
    })
    void aCooperativeSuspendsForTwelveMonthsAtMost(String day, String until, Kind kind, String reason) {
        Said.verdict(suspending("R-LIF-09-LENGTH", "coop-x", day, until), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-17, 2030-01-01, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-18, 2025-07-17, SATISFIED, suspension.length",
        "2024-07-18, 2025-07-18, SATISFIED, suspension.length",
        "2024-07-18, 2025-07-19, VIOLATED, suspension.length",
        "2026-11-01, 2027-11-02, VIOLATED, suspension.length",
    })
    void aRegisteredGroupSuspendsForTwelveMonthsAtMost(String day, String until, Kind kind, String reason) {
        Said.verdict(suspending("R-GRP-11-LENGTH", "group-x", day, until), kind, reason);
    }

    @Test
    void eachRuleIsAboutItsOwnOrganizations() {
        Said.verdict(
                suspending("R-LIF-09-LENGTH", "group-x", "2025-01-01", "2030-01-01"),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
        Said.verdict(
                suspending("R-GRP-11-LENGTH", "coop-x", "2025-01-01", "2030-01-01"),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
        Said.verdict(
                suspending("R-GRP-11-LENGTH", "group-y", "2025-01-01", "2030-01-01"), // unregistered
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
        Said.verdict(
                History.empty()
                        .and("2010-01-01", Cooperatives.withOfficialMembers(7))
                        .filing(
                                "R-LIF-09-LENGTH",
                                "2025-01-01",
                                new ResumeOrganization(new OrganizationId("coop-x"), LocalDate.of(2025, 1, 1))),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void tooLongASuspensionIsRefusedWithItsReasonInBothLanguages() {
        Finding cooperative = suspending("R-LIF-09-LENGTH", "coop-x", "2025-01-10", "2026-01-11");
        Finding group = suspending("R-GRP-11-LENGTH", "group-x", "2025-01-10", "2026-01-10");

        Said.citing(cooperative, "decree:92/2024/NĐ-CP#47");
        Said.inBothLanguages(
                cooperative,
                "Mỗi lần thông báo chỉ được tạm ngừng tối đa 12 tháng, đến ngày 10/01/2026; hồ sơ ghi đến ngày"
                        + " 11/01/2026.",
                "One notice suspends business for at most 12 months, to 10/01/2026; the filing says to 11/01/2026.");
        Said.citing(group, "decree:92/2024/NĐ-CP#62");
        Said.inBothLanguages(
                group,
                "Kinh doanh trở lại từ ngày 10/01/2026, trong hạn 12 tháng đến ngày 10/01/2026.",
                "Business begins again on 10/01/2026, within 12 months, by 10/01/2026.");
        assertThat(SuspensionLength.ofCooperatives().refusesOn()).containsExactly("suspend-organization");
        assertThat(SuspensionLength.ofGroups().refusesOn()).containsExactly("suspend-organization");
    }

    private static Finding suspending(String rule, String organization, String day, String until) {
        SuspendOrganization act =
                new SuspendOrganization(new OrganizationId(organization), LocalDate.parse(until), LocalDate.parse(day));
        return History.empty()
                .and("2010-01-01", Cooperatives.withOfficialMembers(7))
                .and("2010-01-01", NewOrganization.group().coded(3).asGroup())
                .and("2010-01-01", NewOrganization.group().withId("group-y").asGroup())
                .filing(rule, day, act);
    }
}
