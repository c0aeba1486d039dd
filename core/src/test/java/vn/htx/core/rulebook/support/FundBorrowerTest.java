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

class FundBorrowerTest {

    private static final String RULE = "R-SUP-09-CUSTOMER";

    private static Finding lent(String day, FundCustomer customer) {
        var terms = new LendingTerms(Dong.of(1000), Dong.of(200), true, true);
        return Loans.fund()
                .filing(RULE, day, Loans.lend("v-1", "organization:coop-x", customer, 1, terms, "10%", "15%"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-14, COOPERATIVE, NOT_APPLICABLE, law.rule-not-in-force",
        "2021-05-15, COOPERATIVE, SATISFIED, fund-loan.customer",
        "2021-05-15, UNION, SATISFIED, fund-loan.customer",
        "2021-05-15, MEMBER_OF_GROUP, SATISFIED, fund-loan.customer",
        "2021-05-15, MEMBER_OF_COOPERATIVE, SATISFIED, fund-loan.customer",
        "2021-05-15, GROUP, VIOLATED, fund-loan.customer",
        "2021-05-15, ENTERPRISE, VIOLATED, fund-loan.customer"
    })
    void aFundLendsToCooperativesUnionsAndMembersThatAreNoEnterprises(
            String day, FundCustomer customer, Kind kind, String reason) {
        Said.verdict(lent(day, customer), kind, reason);
    }

    @Test
    void saysWhy() {
        Finding finding = lent("2022-01-01", FundCustomer.GROUP);
        Said.citing(finding, "decree:45/2021/NĐ-CP#20.1");
        Said.inBothLanguages(
                finding,
                "Không thuộc đối tượng vay vốn của Quỹ (group).",
                "The fund may not lend to a borrower of this kind (group).");
        Said.verdict(
                Loans.fund().filing(RULE, "2022-01-01", Supported.programme("p-3")),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }
}
