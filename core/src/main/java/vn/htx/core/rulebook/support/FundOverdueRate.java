package vn.htx.core.rulebook.support;

import java.math.BigInteger;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;
import vn.htx.core.support.LendFromFund;

/** Lãi suất nợ quá hạn của Quỹ: no more than so many times the rate within the term (R-SUP-09-RATE). */
final class FundOverdueRate extends FundRule<LendFromFund> {

    private static final Parameter<Ratio> TIMES = Parameter.ratio("fund-loan.overdue-rate.maximum");
    private static final ReasonCode RATE =
            ReasonCode.requirement(FundOverdueRate.class, "fund-loan.overdue-rate", "times", "rate", "overdue");

    FundOverdueRate() {
        super("R-SUP-09-RATE", LendFromFund.class, "25.1.b", Set.of(TIMES), RATE);
    }

    @Override
    protected Verdict judge(LendFromFund lent, FiledAct filed, Law law) {
        return law.ask(TIMES)
                .judge(times -> Verdict.of(isWithin(lent, times))
                        .because(RATE, "times", times, "rate", lent.rate(), "overdue", lent.overdueRate()));
    }

    /** Compared crosswise, so that nothing is rounded. */
    private static boolean isWithin(LendFromFund lent, Ratio times) {
        BigInteger overdue = product(lent.overdueRate().numerator(), lent.rate().denominator(), times.denominator());
        BigInteger most = product(lent.rate().numerator(), lent.overdueRate().denominator(), times.numerator());
        return overdue.compareTo(most) <= 0;
    }

    private static BigInteger product(long one, long two, long three) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(two)).multiply(BigInteger.valueOf(three));
    }
}
