package vn.htx.core.rulebook.governance;

import java.util.Set;
import vn.htx.core.assessment.CitedRule;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.governance.Majority;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;

/**
 * Tỷ lệ biểu quyết đặc biệt: the charter, the model of governance, reorganization, dissolution, bankruptcy, and large deals
 * in assets are adopted by the special majority of the votes cast (R-GOV-12), by the law of the day of the meeting.
 */
final class SpecialMajority extends CitedRule<FiledAct> implements FilingRule {

    /** From which share of total assets on a deal in divisible assets is a special matter. */
    static final Parameter<Ratio> ASSET_LINE = Parameter.ratio("meeting.majority.special.asset-share");
    /** The same for indivisible assets: any share, since the law of 2023. */
    static final Parameter<Ratio> INDIVISIBLE_LINE = Parameter.ratio("meeting.majority.special.indivisible-share");

    private static final Parameter<Ratio> SHARE = Parameter.ratio("meeting.majority.special");
    private static final ReasonCode ADOPTED =
            ReasonCode.requirement(SpecialMajority.class, "resolution.special", "required", "favour", "cast");

    SpecialMajority() {
        super(
                "R-GOV-12",
                Versions.corroboratedBefore2024("34.1", "61.2"),
                Set.of(SHARE, ASSET_LINE, INDIVISIBLE_LINE),
                Set.of(
                        ADOPTED,
                        OrdinaryMajority.NO_RESOLUTION,
                        OrdinaryMajority.OTHER_MAJORITY,
                        Weight.UNKNOWN,
                        Reach.OTHER_ACT));
    }

    @Override
    public Set<String> refusesOn() {
        return Resolution.ACTS;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return OrdinaryMajority.judge(
                filed,
                law,
                (resolution, then) -> Weight.of(
                        resolution,
                        then,
                        special -> special
                                ? OrdinaryMajority.adopted(resolution, then, SHARE, Majority::atLeast, ADOPTED)
                                : Verdict.notApplicable(OrdinaryMajority.OTHER_MAJORITY)));
    }
}
