package vn.htx.core.rulebook.finance;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.finance.LendInternally;
import vn.htx.core.finance.LendingGrounds;
import vn.htx.core.finance.RepayInternalLoan;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.Said;

class LoanPerMemberTest {

    private static final String RULE = "R-FIN-19";

    @ParameterizedTest
    @CsvSource({
        "2024-10-31, m-1, 10, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-11-01, m-1, 10, SATISFIED, loan.member",
        "2024-11-20, m-1, 9, SATISFIED, loan.member",
        "2024-11-20, m-1, 11, VIOLATED, loan.member",
        "2024-11-20, m-2, 50, SATISFIED, loan.member",
        "2024-11-20, m-2, 51, VIOLATED, loan.member"
    })
    void isNoMoreThanAShareOfWhatIsSetApart(String day, String member, long amount, Kind kind, String reason) {
        Said.verdict(filed(day, member, amount), kind, reason);
    }

    /** The first member owes 40 of 60. */
    private static Finding filed(String day, String member, long amount) {
        LendInternally earlier = new LendInternally(
                Financed.COOP,
                new Reference("0"),
                new MemberId("m-1"),
                Dong.of(60),
                LocalDate.of(2025, 1, 1),
                Dong.of(1000),
                LendingGrounds.KEPT,
                Financed.MEETING);
        return Financed.history()
                .and("2024-07-02", earlier)
                .and("2024-08-01", new RepayInternalLoan(Financed.COOP, new Reference("0"), Dong.of(20)))
                .filing(RULE, day, Financed.lend(Financed.COOP, member, amount, "2025-04-20", 1000));
    }

    @Test
    void saysWhy() {
        Finding finding = filed("2024-11-20", "m-1", 11);
        Said.citing(finding, "decree:113/2024/NĐ-CP#19");
        Said.inBothLanguages(
                finding,
                "Dư nợ của thành viên 51 đồng, vượt quá 5% của vốn cho vay nội bộ 1.000 đồng.",
                "The member owes 51 đồng, more than 5% of the 1,000 set apart for loans.");
        Financed.reachesNeitherOtherActsNorGroups(RULE, Financed.lend(Financed.GROUP, "m-1", 1, "2026-03-20", 1));
    }
}
