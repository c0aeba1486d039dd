package vn.htx.core.rulebook.finance;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.finance.AcquireShares;
import vn.htx.core.finance.InvestmentGrounds;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class CircularHoldingTest {

    private static final String RULE = "R-FIN-22";

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-01-01, 2023-08-31, NOT_APPLICABLE, law.rule-not-in-force",
        "2023-01-01, 2023-08-31, 2023-09-01, NOT_APPLICABLE, holding.spared",
        "2023-01-01, 2023-01-01, 2024-06-30, NOT_APPLICABLE, holding.spared",
        "2023-01-01, 2023-01-01, 2024-07-01, NOT_APPLICABLE, holding.spared",
        "2023-01-01, 2023-01-01, 2025-08-31, NOT_APPLICABLE, holding.spared",
        "2023-01-01, 2023-01-01, 2025-09-01, VIOLATED, holding.circular",
        "2023-01-01, 2023-09-01, 2023-09-01, VIOLATED, holding.circular",
        "2023-09-01, 2023-01-01, 2023-09-01, VIOLATED, holding.circular",
        "2024-07-01, 2024-07-01, 2024-06-30, SATISFIED, holding.none",
        "2024-07-01, 2024-07-01, 2024-07-01, VIOLATED, holding.circular"
    })
    void anEnterpriseIsNoMember(String acquired, String joined, String day, Kind kind, String reason) {
        Said.verdict(holding(acquired, joined, true).standing(RULE, "coop-x", day), kind, reason);
    }

    private static History holding(String acquired, String joined, boolean capital) {
        return Financed.history()
                .and(
                        acquired,
                        new AcquireShares(
                                Financed.COOP,
                                new MemberId("dn-1"),
                                Dong.of(5),
                                InvestmentGrounds.KEPT,
                                Financed.MEETING))
                .and(
                        joined,
                        new AdmitMembers(
                                Financed.COOP,
                                List.of(Joining.body(
                                        "dn-1",
                                        MemberType.LEGAL_ENTITY,
                                        new Participation(capital, !capital, false)))));
    }

    @Test
    void membersWithoutCapitalDoNotCount() {
        Said.verdict(
                holding("2025-01-01", "2025-01-01", false).standing(RULE, "coop-x", "2025-03-20"),
                Kind.SATISFIED,
                "holding.none");
        Said.verdict(
                Financed.history().standing(RULE, "group-x", "2025-03-20"),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
    }

    @Test
    void saysWhy() {
        Finding finding = holding("2025-01-01", "2025-01-01", true).standing(RULE, "coop-x", "2025-03-20");
        Said.citing(finding, "law:17/2023/QH15#81.4");
        Said.inBothLanguages(
                finding,
                "Doanh nghiệp dn-1 vừa là thành viên, vừa do tổ chức thành lập, góp vốn, mua cổ phần.",
                "The enterprise dn-1 is a member, and the organization founded it or holds its shares.");
    }
}
