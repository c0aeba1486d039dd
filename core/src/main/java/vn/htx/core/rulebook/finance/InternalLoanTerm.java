package vn.htx.core.rulebook.finance;

import java.time.LocalDate;
import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.finance.LendInternally;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;

/** Thời hạn cho vay nội bộ: no longer than so many months (R-FIN-16). */
final class InternalLoanTerm extends FinanceFiling<LendInternally> {

    private static final Parameter<Integer> LONGEST = Parameter.integer("internal-loan.term.maximum");
    private static final ReasonCode TERM =
            ReasonCode.requirement(InternalLoanTerm.class, "loan.term", "months", "latest", "due");

    InternalLoanTerm() {
        super("R-FIN-16", LendInternally.class, FinanceVersions.recalledBefore2024("83.1"), Set.of(LONGEST), TERM);
    }

    @Override
    Verdict judge(LendInternally done, OrganizationOnDay organization, Law law) {
        return law.ask(LONGEST).judge(months -> {
            LocalDate latest = organization.day().plusMonths(months);
            return Verdict.of(!done.dueOn().isAfter(latest))
                    .because(TERM, "months", months, "latest", latest, "due", done.dueOn());
        });
    }
}
