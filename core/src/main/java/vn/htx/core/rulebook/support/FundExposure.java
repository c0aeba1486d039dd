package vn.htx.core.rulebook.support;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.support.FundFacts;
import vn.htx.core.support.FundFacts.FundLoan;
import vn.htx.core.support.FundFacts.SupportFund;
import vn.htx.core.support.LendFromFund;

/**
 * Giới hạn cho vay của Quỹ: what one customer owes a fund is no more than one share of its actual charter capital, and what the
 * customer and those related owe no more than another (R-SUP-09-LIMIT).
 */
final class FundExposure extends FundRule<LendFromFund> {

    private static final Parameter<Ratio> CUSTOMER = Parameter.ratio("fund-loan.customer.maximum");
    private static final Parameter<Ratio> RELATED = Parameter.ratio("fund-loan.related.maximum");
    private static final ReasonCode ONE =
            ReasonCode.requirement(FundExposure.class, "fund-loan.limit", "share", "capital", "owed");
    private static final ReasonCode TOGETHER = new ReasonCode(
            FundExposure.class,
            "fund-loan.related-limit",
            Set.of(Verdict.Kind.VIOLATED),
            List.of("share", "capital", "owed"));

    FundExposure() {
        super("R-SUP-09-LIMIT", LendFromFund.class, "23.2", Set.of(CUSTOMER, RELATED), ONE, TOGETHER);
    }

    @Override
    protected Verdict judge(LendFromFund lent, FiledAct filed, Law law) {
        Dong capital = capital(lent, filed);
        Dong own = owed(lent, filed, loan -> loan.beneficiary().equals(lent.borrower()));
        Dong together = owed(
                lent,
                filed,
                loan -> loan.beneficiary().equals(lent.borrower())
                        || (lent.related().isPresent() && loan.related().equals(lent.related())));
        return law.ask(CUSTOMER).judge(one -> {
            boolean within = own.amount() <= one.floorOf(capital.amount());
            return within
                    ? law.ask(RELATED)
                            .judge(share -> together.amount() <= share.floorOf(capital.amount())
                                    ? verdict(true, ONE, one, capital, own)
                                    : verdict(false, TOGETHER, share, capital, together))
                    : verdict(false, ONE, one, capital, own);
        });
    }

    private static Verdict verdict(boolean within, ReasonCode reason, Ratio share, Dong capital, Dong owed) {
        return Verdict.of(within).because(reason, "share", share, "capital", capital, "owed", owed);
    }

    private static Dong capital(LendFromFund lent, FiledAct filed) {
        Optional<SupportFund> fund =
                filed
                        .after()
                        .listFacts(FactQuery.all(FundFacts.FUND)
                                .where("fund", lent.fund())
                                .on(filed.day()))
                        .stream()
                        .map(known -> known.fact().value())
                        .findFirst();
        return fund.map(SupportFund::capital).orElse(Dong.ZERO);
    }

    private static Dong owed(LendFromFund lent, FiledAct filed, Predicate<FundLoan> concerns) {
        return filed
                .after()
                .listFacts(
                        FactQuery.all(FundFacts.LOAN).where("fund", lent.fund()).on(filed.day()))
                .stream()
                .map(known -> known.fact().value())
                .filter(concerns)
                .map(FundLoan::outstanding)
                .reduce(Dong.ZERO, Dong::plus);
    }
}
