package vn.htx.core.rulebook.support;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.policy.PolicyLevel;
import vn.htx.core.rulebook.History;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.FundCustomer;
import vn.htx.core.support.LendFromFund;
import vn.htx.core.support.LendingTerms;
import vn.htx.core.support.SetFundCapital;

/** A support fund of 1,000 đồng, and what it lends. */
final class Loans {

    private Loans() {}

    static History fund() {
        return Supported.founded("2010-01-01")
                .and("2021-05-15", new SetFundCapital(Supported.ref("q-1"), PolicyLevel.PROVINCE, Dong.of(1000)));
    }

    static LendFromFund lend(String loan, String borrower, long amount) {
        return lend(
                loan,
                borrower,
                FundCustomer.COOPERATIVE,
                amount,
                new LendingTerms(Dong.of(1000), Dong.of(200), true, true),
                "10%",
                "15%");
    }

    static LendFromFund lend(
            String loan,
            String borrower,
            FundCustomer customer,
            long amount,
            LendingTerms terms,
            String rate,
            String overdue) {
        return new LendFromFund(
                Supported.ref(loan),
                Supported.ref("q-1"),
                Beneficiary.parse(borrower),
                customer,
                Optional.of(Supported.ref("nhom-1")),
                Dong.of(amount),
                terms,
                Ratio.parse(rate),
                Ratio.parse(overdue),
                LocalDate.of(2030, 1, 1));
    }
}
