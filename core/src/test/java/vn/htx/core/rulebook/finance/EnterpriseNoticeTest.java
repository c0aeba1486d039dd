package vn.htx.core.rulebook.finance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.finance.AcquireShares;
import vn.htx.core.finance.FoundEnterprise;
import vn.htx.core.finance.InvestmentGrounds;
import vn.htx.core.finance.NotifyEnterprise;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class EnterpriseNoticeTest {

    private static final String RULE = "R-FIN-23";
    private static final MemberId ENTERPRISE = new MemberId("dn-1");

    private static History founded(OrganizationId organization, String day) {
        return Financed.history()
                .and(
                        day,
                        new FoundEnterprise(
                                organization, ENTERPRISE, Dong.of(5), InvestmentGrounds.KEPT, Financed.MEETING));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, NOT_APPLICABLE, duty.none",
        "2025-06-01, NOT_APPLICABLE, duty.none",
        "2025-06-02, SATISFIED, duty.kept", // a Monday: ten working days end on Monday 16
        "2025-06-15, SATISFIED, duty.kept",
        "2025-06-16, SATISFIED, duty.kept",
        "2025-06-17, VIOLATED, enterprise.notice-overdue"
    })
    void theAgencyIsToldWithinTenWorkingDays(String day, Kind kind, String reason) {
        Said.verdict(founded(Financed.COOP, "2025-06-02").standing(RULE, "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-10, 2025-06-17, SATISFIED, duty.kept",
        "2025-06-20, 2025-06-19, VIOLATED, enterprise.notice-overdue",
        "2025-06-20, 2025-06-20, SATISFIED, duty.kept"
    })
    void aNoticeKeepsTheDuty(String notified, String day, Kind kind, String reason) {
        Said.verdict(
                founded(Financed.COOP, "2025-06-02")
                        .and(notified, new NotifyEnterprise(Financed.COOP, ENTERPRISE))
                        .standing(RULE, "coop-x", day),
                kind,
                reason);
    }

    @Test
    void sharesOlderEnterprisesAndGroupsAreNotConcerned() {
        Said.verdict(
                founded(Financed.COOP, "2024-06-30").standing(RULE, "coop-x", "2025-06-17"),
                Kind.NOT_APPLICABLE,
                "duty.none");
        Said.verdict(
                founded(Financed.GROUP, "2025-06-02").standing(RULE, "group-x", "2025-06-17"),
                Kind.NOT_APPLICABLE,
                "duty.none");
        History shares = Financed.history()
                .and(
                        "2025-06-02",
                        new AcquireShares(
                                Financed.COOP, ENTERPRISE, Dong.of(5), InvestmentGrounds.KEPT, Financed.MEETING));
        Said.verdict(shares.standing(RULE, "coop-x", "2025-06-17"), Kind.NOT_APPLICABLE, "duty.none");
    }

    @Test
    void saysWhyAndWhatToDo() {
        Finding finding = founded(Financed.COOP, "2025-06-02").standing(RULE, "coop-x", "2025-06-17");
        Said.citing(finding, "law:17/2023/QH15#81.6");
        Said.inBothLanguages(
                finding,
                "Việc thành lập doanh nghiệp dn-1 ngày 02/06/2025 phải được thông báo chậm nhất ngày 16/06/2025; số lần"
                        + " quá hạn: 1.",
                "The founding of the enterprise dn-1 on 02/06/2025 had to be notified by 16/06/2025; overdue: 1.");
        assertThat(finding.verdict().remedy().orElseThrow().code().id()).isEqualTo("enterprise.notice");
    }
}
