package vn.htx.core.rulebook.support;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.policy.PolicyLevel;
import vn.htx.core.rulebook.Said;
import vn.htx.core.support.SetFundCapital;

class FundCapitalTest {

    private static final String RULE = "R-SUP-09-CAPITAL";

    private static Finding set(String day, PolicyLevel level, long capital) {
        return Loans.fund().filing(RULE, day, new SetFundCapital(Supported.ref("q-2"), level, Dong.of(capital)));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-14, PROVINCE, 19999999999, NOT_APPLICABLE, law.rule-not-in-force",
        "2021-05-15, PROVINCE, 19999999999, VIOLATED, support-fund.capital",
        "2021-05-15, PROVINCE, 20000000000, SATISFIED, support-fund.capital",
        "2021-05-15, PROVINCE, 20000000001, SATISFIED, support-fund.capital",
        "2021-05-15, CENTRAL, 999999999999, VIOLATED, support-fund.capital",
        "2021-05-15, CENTRAL, 1000000000000, SATISFIED, support-fund.capital"
    })
    void aFundHasTheCapitalTheDecreeAsksFor(String day, PolicyLevel level, long capital, Kind kind, String reason) {
        Said.verdict(set(day, level, capital), kind, reason);
    }

    @Test
    void saysWhy() {
        Finding finding = set("2022-01-01", PolicyLevel.PROVINCE, 5);
        Said.citing(finding, "decree:45/2021/NĐ-CP#37");
        Said.inBothLanguages(
                finding,
                "Vốn điều lệ 5 đồng, thấp hơn 20.000.000.000 đồng.",
                "The charter capital is 5 đồng, below 20,000,000,000.");
    }
}
