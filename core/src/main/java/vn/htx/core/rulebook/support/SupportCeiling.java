package vn.htx.core.rulebook.support;

import static vn.htx.core.law.Confidence.CORROBORATED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.CitedFilingRule;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Dong;
import vn.htx.core.support.AwardSupport;
import vn.htx.core.support.SupportKind;

/**
 * Mức hỗ trợ tối đa theo nghị định: an award is no more than the decree's ceiling of its kind (R-SUP-08). The amounts were not found, so
 * it cannot say, and names what is missing, until a host supplies them.
 */
final class SupportCeiling extends CitedFilingRule<AwardSupport> {

    private static final Map<SupportKind, Parameter<Dong>> CEILINGS = Map.of(
            SupportKind.INFRASTRUCTURE, Parameter.dong("support.ceiling.infrastructure"),
            SupportKind.TECHNOLOGY, Parameter.dong("support.ceiling.technology"),
            SupportKind.MARKET, Parameter.dong("support.ceiling.market"),
            SupportKind.ADVICE, Parameter.dong("support.ceiling.advice"),
            SupportKind.AGRICULTURE, Parameter.dong("support.ceiling.agriculture"));
    private static final ReasonCode NONE = ReasonCode.exemption(SupportCeiling.class, "support.no-decree-ceiling");
    private static final ReasonCode WITHIN =
            ReasonCode.requirement(SupportCeiling.class, "support.decree-ceiling", "amount", "ceiling");

    SupportCeiling() {
        super(
                "R-SUP-08",
                AwardSupport.class,
                List.of(RuleVersion.of("2024-11-01/..", "decree:113/2024/NĐ-CP#13", CORROBORATED)
                        .withNote("the article on infrastructure was seen in part; Articles 8 to 15 set the others")),
                Set.copyOf(CEILINGS.values()),
                NONE,
                WITHIN);
    }

    @Override
    protected Verdict judge(AwardSupport award, FiledAct filed, Law law) {
        return Optional.ofNullable(CEILINGS.get(award.line().kind()))
                .map(ceiling -> law.ask(ceiling)
                        .judge(most -> Verdict.of(award.amount().compareTo(most) <= 0)
                                .because(WITHIN, "amount", award.amount(), "ceiling", most)))
                .orElseGet(() -> Verdict.notApplicable(NONE));
    }
}
