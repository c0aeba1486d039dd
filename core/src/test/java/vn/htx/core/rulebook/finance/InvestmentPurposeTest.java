package vn.htx.core.rulebook.finance;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.finance.AcquireShares;
import vn.htx.core.finance.FoundEnterprise;
import vn.htx.core.finance.InvestmentGrounds;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.Said;

class InvestmentPurposeTest {

    private static final String RULE = "R-FIN-21";
    private static final MemberId ENTERPRISE = new MemberId("dn-1");

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, true, false, true, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, true, false, true, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, true, false, true, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, true, false, true, SATISFIED, investment.purpose",
        "2025-03-20, false, false, true, VIOLATED, investment.purpose",
        "2025-03-20, false, false, false, VIOLATED, investment.purpose",
        "2025-03-20, true, true, true, VIOLATED, investment.indivisible",
        "2025-03-20, true, false, false, UNDETERMINED, finance.meeting-unknown"
    })
    void itSupportsTheOwnActivity(
            String day, boolean supports, boolean indivisible, boolean decided, Kind kind, String reason) {
        InvestmentGrounds grounds = new InvestmentGrounds(supports, indivisible);
        Optional<MeetingId> meeting = decided ? Financed.MEETING : Optional.empty();
        Said.verdict(
                Financed.history()
                        .filing(
                                RULE,
                                day,
                                new FoundEnterprise(Financed.COOP, ENTERPRISE, Dong.of(5), grounds, meeting)),
                kind,
                reason);
        Said.verdict(
                Financed.history()
                        .filing(RULE, day, new AcquireShares(Financed.COOP, ENTERPRISE, Dong.of(5), grounds, meeting)),
                kind,
                reason);
    }

    @Test
    void saysWhy() {
        Finding finding = Financed.history()
                .filing(
                        RULE,
                        "2025-03-20",
                        new AcquireShares(
                                Financed.COOP,
                                ENTERPRISE,
                                Dong.of(5),
                                new InvestmentGrounds(true, true),
                                Financed.MEETING));
        Said.citing(finding, "law:17/2023/QH15#81.1");
        Said.inBothLanguages(
                finding,
                "Không được dùng quỹ chung không chia, tài sản chung không chia để thành lập doanh nghiệp, góp vốn, mua"
                        + " cổ phần.",
                "Neither the indivisible fund nor indivisible assets may go into enterprises or shares.");
        Financed.reachesNeitherOtherActsNorGroups(
                RULE,
                new AcquireShares(Financed.GROUP, ENTERPRISE, Dong.of(5), InvestmentGrounds.KEPT, Financed.MEETING));
    }
}
