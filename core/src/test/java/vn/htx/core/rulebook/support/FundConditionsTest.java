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

class FundConditionsTest {

    private static final String RULE = "R-SUP-09";

    private static Finding lent(String day, long equity, boolean noBadDebt, boolean capable) {
        var terms = new LendingTerms(Dong.of(1000), Dong.of(equity), noBadDebt, capable);
        return Loans.fund()
                .filing(
                        RULE,
                        day,
                        Loans.lend("v-1", "organization:coop-x", FundCustomer.COOPERATIVE, 1, terms, "10%", "15%"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-14, 199, true, true, NOT_APPLICABLE, law.rule-not-in-force",
        "2021-05-15, 199, true, true, VIOLATED, fund-loan.conditions",
        "2021-05-15, 200, true, true, SATISFIED, fund-loan.conditions",
        "2021-05-15, 201, true, true, SATISFIED, fund-loan.conditions",
        "2021-05-15, 200, false, true, VIOLATED, fund-loan.conditions",
        "2021-05-15, 200, true, false, VIOLATED, fund-loan.conditions"
    })
    void ownEquityNoBadDebtAndCapacityAreAsked(
            String day, long equity, boolean noBadDebt, boolean capable, Kind kind, String reason) {
        Said.verdict(lent(day, equity, noBadDebt, capable), kind, reason);
    }

    @Test
    void saysWhy() {
        Finding finding = lent("2022-01-01", 199, false, false);
        Said.citing(finding, "decree:45/2021/NĐ-CP#22");
        Said.inBothLanguages(
                finding,
                "Thiếu điều kiện vay: own-equity,no-bad-debt,capacity (vốn chủ sở hữu 199 đồng trên 1.000 đồng, tối thiểu 20%).",
                "Conditions are missing: own-equity,no-bad-debt,capacity (own equity of 199 đồng in 1,000; the least is 20%).");
    }
}
