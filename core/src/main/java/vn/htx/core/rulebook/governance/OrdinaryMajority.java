package vn.htx.core.rulebook.governance;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.htx.core.assessment.CitedRule;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.governance.Majority;
import vn.htx.core.governance.VoteCount;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.MeetingDecision;

/**
 * Tỷ lệ biểu quyết: what needs no special majority is adopted by more than half of the votes cast (R-GOV-13), by the law of
 * the day of the meeting.
 */
final class OrdinaryMajority extends CitedRule<FiledAct> implements FilingRule {

    /** No meeting is named, or none that voted on the matter. */
    static final ReasonCode NO_RESOLUTION = ReasonCode.exemption(OrdinaryMajority.class, "resolution.none");
    /** Another majority decides the matter. */
    static final ReasonCode OTHER_MAJORITY = ReasonCode.exemption(OrdinaryMajority.class, "resolution.other-majority");

    private static final Parameter<Ratio> SHARE = Parameter.ratio("meeting.majority.ordinary");
    private static final ReasonCode ADOPTED =
            ReasonCode.requirement(OrdinaryMajority.class, "resolution.ordinary", "required", "favour", "cast");

    OrdinaryMajority() {
        super(
                "R-GOV-13",
                Versions.recalledBefore2024("61.3"),
                Set.of(SHARE, SpecialMajority.ASSET_LINE, SpecialMajority.INDIVISIBLE_LINE),
                Set.of(ADOPTED, NO_RESOLUTION, OTHER_MAJORITY, Weight.UNKNOWN, Reach.OTHER_ACT));
    }

    @Override
    public Set<String> refusesOn() {
        return Resolution.ACTS;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return judge(
                filed,
                law,
                (resolution, then) -> Weight.of(
                        resolution,
                        then,
                        special -> special
                                ? Verdict.notApplicable(OTHER_MAJORITY)
                                : adopted(resolution, then, SHARE, Majority::moreThan, ADOPTED)));
    }

    /** Judges what a meeting of an existing organization resolved, by the law of its day. */
    static Verdict judge(FiledAct filed, Law law, BiFunction<Resolution, Law, Verdict> check) {
        if (!(filed.act() instanceof MeetingDecision decision)) {
            return Reach.otherAct();
        }
        return Resolution.find(decision, filed)
                .filter(resolution -> !resolution.matters().isEmpty())
                .map(resolution -> resolution.isFounding()
                        ? Verdict.notApplicable(OTHER_MAJORITY)
                        : check.apply(resolution, law.at(resolution.heldOn())))
                .orElseGet(() -> Verdict.notApplicable(NO_RESOLUTION));
    }

    /** Whether the votes reach the share the law asks for. */
    static Verdict adopted(
            Resolution resolution,
            Law law,
            Parameter<Ratio> share,
            Function<Ratio, Majority> majority,
            ReasonCode reason) {
        VoteCount votes = resolution.best().votes();
        return law.ask(share)
                .judge(required -> Verdict.of(votes.isAdoptedBy(majority.apply(required)))
                        .because(reason, "required", required, "favour", votes.inFavour(), "cast", votes.cast()));
    }
}
