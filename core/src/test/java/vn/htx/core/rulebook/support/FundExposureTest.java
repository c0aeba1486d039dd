package vn.htx.core.rulebook.support;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;
import vn.htx.core.support.RepayFundLoan;

class FundExposureTest {

    private static final String RULE = "R-SUP-09-LIMIT";

    @ParameterizedTest
    @CsvSource({
        "2021-05-14, 151, NOT_APPLICABLE, law.rule-not-in-force",
        "2021-05-15, 149, SATISFIED, fund-loan.limit",
        "2021-05-15, 150, SATISFIED, fund-loan.limit",
        "2021-05-15, 151, VIOLATED, fund-loan.limit"
    })
    void oneCustomerOwesNoMoreThanAShareOfTheFund(String day, long amount, Kind kind, String reason) {
        Said.verdict(Loans.fund().filing(RULE, day, Loans.lend("v-1", "organization:coop-x", amount)), kind, reason);
    }

    @Test
    void whatIsOwedAlreadyCountsAndWhatWasPaidBackDoesNot() {
        History lent = Loans.fund().and("2022-01-01", Loans.lend("v-1", "organization:coop-x", 100));
        Said.verdict(
                lent.filing(RULE, "2023-01-01", Loans.lend("v-2", "organization:coop-x", 51)),
                Kind.VIOLATED,
                "fund-loan.limit");
        History repaid = lent.and("2022-06-01", new RepayFundLoan(Supported.ref("v-1"), Dong.of(1)));
        Said.verdict(
                repaid.filing(RULE, "2023-01-01", Loans.lend("v-2", "organization:coop-x", 51)),
                Kind.SATISFIED,
                "fund-loan.limit");
    }

    @ParameterizedTest
    @CsvSource({
        "99, SATISFIED, fund-loan.limit",
        "100, SATISFIED, fund-loan.limit",
        "101, VIOLATED, fund-loan.related-limit"
    })
    void relatedCustomersTogetherOweNoMoreThanAnotherShare(long amount, Kind kind, String reason) {
        History lent = Loans.fund().and("2022-01-01", Loans.lend("v-1", "organization:coop-y", 150));
        Said.verdict(lent.filing(RULE, "2023-01-01", Loans.lend("v-2", "organization:coop-x", amount)), kind, reason);
    }

    @Test
    void saysWhy() {
        Finding finding = Loans.fund().filing(RULE, "2022-01-01", Loans.lend("v-1", "organization:coop-x", 151));
        Said.citing(finding, "decree:45/2021/NĐ-CP#23.2");
        Said.inBothLanguages(
                finding,
                "Dư nợ 151 đồng, vượt 15% của vốn điều lệ thực có 1.000 đồng.",
                "151 đồng are owed, more than 15% of the actual charter capital of 1,000.");
    }
}
