package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.CORROBORATED;
import static vn.htx.core.law.Confidence.UNKNOWN;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.ResolveDissolution;

/**
 * Rà soát tài sản không chia trước khi giải thể: the indivisible fund and assets are listed and reviewed, the general meeting
 * approves the list, and the resolution to dissolve states it (R-LIF-19; Decree 113/2024/NĐ-CP, Article 21).
 */
public final class IndivisibleReview implements FilingRule {

    private static final ReasonCode REVIEWED =
            ReasonCode.requirement(IndivisibleReview.class, "dissolution.indivisible-reviewed", "decision");

    @Override
    public String id() {
        return "R-LIF-19";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", UNKNOWN)
                        .withNote("Circular 31/2018/TT-BTC ruled it in part of this time; its steps were not read"),
                RuleVersion.of("2024-07-01/2024-11-01", "law:17/2023/QH15#101", UNKNOWN)
                        .withNote("the steps were read in the decree only"),
                RuleVersion.of("2024-11-01/..", "decree:113/2024/NĐ-CP#21", CORROBORATED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(REVIEWED, Reach.OTHER_ACT);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return filed.act() instanceof ResolveDissolution act
                ? Verdict.of(act.indivisibleReviewed()).because(REVIEWED, "decision", act.decision())
                : Reach.otherAct();
    }
}
