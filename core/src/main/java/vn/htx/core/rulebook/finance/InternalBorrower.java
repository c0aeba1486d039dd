package vn.htx.core.rulebook.finance;

import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.finance.LendInternally;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberKind;

/** Đối tượng vay nội bộ: official members only (R-FIN-16). */
final class InternalBorrower extends FinanceFiling<LendInternally> {

    private static final ReasonCode BORROWER =
            ReasonCode.requirement(InternalBorrower.class, "loan.borrower", "member");

    InternalBorrower() {
        super(
                "R-FIN-16-BORROWER",
                LendInternally.class,
                FinanceVersions.recalledBefore2024("83.1"),
                Set.of(),
                BORROWER);
    }

    @Override
    Verdict judge(LendInternally done, OrganizationOnDay organization, Law law) {
        boolean official = organization.list(MemberFacts.MEMBERSHIP).stream()
                .filter(member -> member.member().equals(done.member()))
                .anyMatch(member -> MemberKind.of(member.participation(), organization.day()) == MemberKind.OFFICIAL);
        return Verdict.of(official).because(BORROWER, "member", done.member());
    }
}
