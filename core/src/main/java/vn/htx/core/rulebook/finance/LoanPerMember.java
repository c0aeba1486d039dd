package vn.htx.core.rulebook.finance;

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
 * Mức cho vay đối với một thành viên: what one member owes is no more than a share of the equity set apart for internal loans
 * (R-FIN-19).
 */
final class LoanPerMember extends FinanceFiling<LendInternally> {

    private static final Parameter<Ratio> SHARE = Parameter.ratio("internal-loan.member.maximum");
    private static final ReasonCode OWED =
            ReasonCode.requirement(LoanPerMember.class, "loan.member", "share", "pool", "owed");

    LoanPerMember() {
        super(
                "R-FIN-19",
                LendInternally.class,
                FinanceVersions.byDecree(
                        "19",
                        "a page that restates the article was read; it is ambiguous: a share of the equity set apart for"
                                + " internal loans is the likely reading"),
                Set.of(SHARE),
                OWED);
    }

    @Override
    Verdict judge(LendInternally done, OrganizationOnDay organization, Law law) {
        Dong owed = organization.list(FinanceFacts.INTERNAL_LOAN).stream()
                .filter(loan -> loan.member().equals(done.member()))
                .map(FinanceFacts.InternalLoan::outstanding)
                .reduce(done.amount(), Dong::plus);
        return law.ask(SHARE)
                .judge(share -> Verdict.of(
                                owed.amount() <= share.floorOf(done.pool().amount()))
                        .because(OWED, "share", share, "pool", done.pool(), "owed", owed));
    }
}
