package vn.htx.core.rulebook.finance;

import static vn.htx.core.law.Confidence.UNKNOWN;

import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.finance.LendInternally;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;

/**
 * Nguồn vốn cho vay nội bộ: no more than a share of the equity in last year's financial statements, as filed with the tax office
 * (R-FIN-18).
 */
final class LendingPool extends FinanceFiling<LendInternally> {

    private static final Parameter<Ratio> SHARE = Parameter.ratio("internal-loan.pool.maximum");
    private static final ReasonCode UNKNOWN = ReasonCode.uncertainty(LendingPool.class, "loan.equity-unknown", "year");
    private static final ReasonCode POOL =
            ReasonCode.requirement(LendingPool.class, "loan.pool", "share", "equity", "pool");

    LendingPool() {
        super(
                "R-FIN-18",
                LendInternally.class,
                FinanceVersions.byDecree("19", "a page that restates the article was read"),
                Set.of(SHARE),
                UNKNOWN,
                POOL);
    }

    @Override
    Verdict judge(LendInternally done, OrganizationOnDay organization, Law law) {
        long year = organization.day().getYear() - 1L;
        return law.ask(SHARE)
                .judge(share -> organization.list(FinanceFacts.YEARLY_FIGURES).stream()
                        .filter(figures -> figures.year() == year)
                        .filter(figures -> figures.filedOn().isPresent())
                        .findFirst()
                        .map(figures -> judge(done.pool(), figures.equity(), share))
                        .orElseGet(() -> Verdict.undetermined(UNKNOWN, "year", year)));
    }

    private static Verdict judge(Dong pool, Dong equity, Ratio share) {
        return Verdict.of(pool.amount() <= share.floorOf(equity.amount()))
                .because(POOL, "share", share, "equity", equity, "pool", pool);
    }
}
