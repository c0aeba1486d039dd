package vn.htx.core.rulebook.finance;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.Reach;
import vn.htx.core.finance.ExtendInternalLoan;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.finance.LendInternally;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.MemberKind;
import vn.htx.core.organization.OrganizationAct;

/**
 * Chấm dứt tín dụng nội bộ: internal credit of the law of 2012 stopped on 2023-09-01; older loans run out and are not extended
 * (R-FIN-20). From 2024-07-01 new loans follow the law of 2023.
 */
final class LegacyCredit extends FinanceFiling<OrganizationAct> {

    private static final ReasonCode STOPPED =
            new ReasonCode(LegacyCredit.class, "credit.stopped", Set.of(Verdict.Kind.VIOLATED), List.of());
    private static final ReasonCode EXTENDED =
            new ReasonCode(LegacyCredit.class, "credit.extended", Set.of(Verdict.Kind.VIOLATED), List.of("lent"));
    private static final ReasonCode LATER = ReasonCode.exemption(LegacyCredit.class, "credit.later");

    LegacyCredit() {
        super(
                "R-FIN-20",
                OrganizationAct.class,
                List.of(RuleVersion.of("2023-09-01/..", "law:17/2023/QH15#115.3", VERIFIED)
                        .withNote("in force early by Article 114.2")),
                Set.of(),
                STOPPED,
                EXTENDED,
                LATER);
    }

    @Override
    Verdict judge(OrganizationAct done, OrganizationOnDay organization, Law law) {
        if (done instanceof LendInternally) {
            return organization.day().isBefore(MemberKind.KINDS_SINCE)
                    ? Verdict.of(false).because(STOPPED)
                    : Verdict.notApplicable(LATER);
        }
        return done instanceof ExtendInternalLoan extending ? extended(extending, organization) : Reach.otherAct();
    }

    private Verdict extended(ExtendInternalLoan extending, OrganizationOnDay organization) {
        LocalDate stopped = versions().get(0).period().from();
        return organization.list(FinanceFacts.INTERNAL_LOAN).stream()
                .filter(loan -> loan.loan().equals(extending.loan()))
                .map(FinanceFacts.InternalLoan::lentOn)
                .filter(lent -> lent.isBefore(stopped))
                .findFirst()
                .map(lent -> Verdict.of(false).because(EXTENDED, "lent", lent))
                .orElseGet(() -> Verdict.notApplicable(LATER));
    }
}
