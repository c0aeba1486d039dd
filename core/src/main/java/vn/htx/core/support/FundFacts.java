package vn.htx.core.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyLevel;

/** The facts kept of support funds and their loans. */
public final class FundFacts {

    /** A fund has a capital. */
    public static final FactType<SupportFund> FUND = FactType.describe("support_fund", SupportFund.class)
            .about("support-fund", "fund")
            .build();

    /** A fund lent; what is owed changes as it is paid back. */
    public static final FactType<FundLoan> LOAN = FactType.describe("fund_loan", FundLoan.class)
            .about("fund-loan", "loan")
            .lookup("fund", "beneficiary", "organization")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(FUND, LOAN);

    /** Quỹ hỗ trợ phát triển hợp tác xã; the parts are those of {@link SetFundCapital}. */
    public record SupportFund(Reference fund, PolicyLevel level, Dong capital) {}

    /**
     * Khoản vay của Quỹ; the parts are those of {@link LendFromFund} and {@link LendingTerms}.
     *
     * @param outstanding dư nợ, in đồng
     */
    public record FundLoan(
            Reference loan,
            Reference fund,
            Beneficiary beneficiary,
            FundCustomer customer,
            Optional<OrganizationId> organization,
            Optional<Reference> related,
            Dong amount,
            Dong projectCapital,
            Dong ownEquity,
            boolean noBadDebt,
            boolean capable,
            Ratio rate,
            Ratio overdueRate,
            LocalDate lentOn,
            LocalDate dueOn,
            Dong outstanding) {

        static FundLoan of(LendFromFund lent, LocalDate day) {
            return new FundLoan(
                    lent.loan(),
                    lent.fund(),
                    lent.borrower(),
                    lent.customer(),
                    lent.borrower().organization(),
                    lent.related(),
                    lent.amount(),
                    lent.terms().projectCapital(),
                    lent.terms().ownEquity(),
                    lent.terms().noBadDebt(),
                    lent.terms().capable(),
                    lent.rate(),
                    lent.overdueRate(),
                    day,
                    lent.dueOn(),
                    lent.amount());
        }

        /** The same loan, a part of it paid back. */
        FundLoan less(Dong part) {
            return new FundLoan(
                    loan,
                    fund,
                    beneficiary,
                    customer,
                    organization,
                    related,
                    amount,
                    projectCapital,
                    ownEquity,
                    noBadDebt,
                    capable,
                    rate,
                    overdueRate,
                    lentOn,
                    dueOn,
                    outstanding.minus(part));
        }
    }

    private FundFacts() {}
}
