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
import vn.htx.core.organization.MeetingDecision;

/** Biểu quyết tại hội nghị thành lập: by majority, each founder one vote (R-GOV-20). */
final class FoundingMajority extends CitedRule<FiledAct> implements FilingRule {

    private static final Parameter<Ratio> SHARE = Parameter.ratio("meeting.majority.founding");
    private static final ReasonCode ADOPTED =
            ReasonCode.requirement(FoundingMajority.class, "resolution.founding", "required", "favour", "cast");

    FoundingMajority() {
        super(
                "R-GOV-20",
                Versions.recalledBefore2024("39.5"),
                Set.of(SHARE),
                Set.of(ADOPTED, OrdinaryMajority.NO_RESOLUTION, OrdinaryMajority.OTHER_MAJORITY, Reach.OTHER_ACT));
    }

    @Override
    public Set<String> refusesOn() {
        return Resolution.ACTS;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof MeetingDecision decision)) {
            return Reach.otherAct();
        }
        return Resolution.find(decision, filed)
                .filter(resolution -> !resolution.matters().isEmpty())
                .map(resolution -> resolution.isFounding()
                        ? OrdinaryMajority.adopted(
                                resolution, law.at(resolution.heldOn()), SHARE, Majority::moreThan, ADOPTED)
                        : Verdict.notApplicable(OrdinaryMajority.OTHER_MAJORITY))
                .orElseGet(() -> Verdict.notApplicable(OrdinaryMajority.NO_RESOLUTION));
    }
}
