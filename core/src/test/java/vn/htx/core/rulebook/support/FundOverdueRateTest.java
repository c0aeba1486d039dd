package vn.htx.core.rulebook.support;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.rulebook.Said;
import vn.htx.core.support.FundCustomer;
import vn.htx.core.support.LendingTerms;

class FundOverdueRateTest {

    private static final String RULE = "R-SUP-09-RATE";

    private static Finding lent(String day, String rate, String overdue) {
        var terms = new LendingTerms(Dong.of(1000), Dong.of(200), true, true);
        return Loans.fund()
                .filing(
                        RULE,
                        day,
                        Loans.lend("v-1", "organization:coop-x", FundCustomer.COOPERATIVE, 1, terms, rate, overdue));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-14, 4%, 7%, NOT_APPLICABLE, law.rule-not-in-force",
        "2021-05-15, 4%, 5%, SATISFIED, fund-loan.overdue-rate",
        "2021-05-15, 4%, 6%, SATISFIED, fund-loan.overdue-rate",
        "2021-05-15, 4%, 7%, VIOLATED, fund-loan.overdue-rate",
        "2021-05-15, 1/30, 1/20, SATISFIED, fund-loan.overdue-rate",
        "2021-05-15, 1/30, 51/1000, VIOLATED, fund-loan.overdue-rate"
    })
    void theOverdueRateIsNoMoreThanHalfAsMuchAgain(String day, String rate, String overdue, Kind kind, String reason) {
        Said.verdict(lent(day, rate, overdue), kind, reason);
    }

    @Test
    void saysWhy() {
        Finding finding = lent("2022-01-01", "4%", "7%");
        Said.citing(finding, "decree:45/2021/NĐ-CP#25.1.b");
        Said.inBothLanguages(
                finding,
                "Lãi suất quá hạn 7%, vượt 150% của lãi suất trong hạn 4%.",
                "The overdue rate 7% is more than 150% of the rate within the term, 4%.");
    }
}
