package vn.htx.core.rulebook.governance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.CitedRule;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.Reach;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;

/** A rule about how a general meeting was called and held. Founding meetings have a law of their own. */
abstract class GeneralMeetingRule extends CitedRule<FiledAct> implements FilingRule {

    /** The meeting founds the organization. */
    static final ReasonCode FOUNDING = ReasonCode.exemption(GeneralMeetingRule.class, "meeting.founding");

    /** The model of governance is not filed. */
    static final ReasonCode MODEL_UNKNOWN =
            ReasonCode.uncertainty(GeneralMeetingRule.class, "governance.model-unknown");

    GeneralMeetingRule(String id, List<RuleVersion> versions, Set<Parameter<?>> reads, ReasonCode... reasons) {
        super(id, versions, reads, with(reasons));
    }

    private static Set<ReasonCode> with(ReasonCode... reasons) {
        Set<ReasonCode> all = new HashSet<>(List.of(reasons));
        all.addAll(List.of(FOUNDING, Reach.OTHER_ACT, Reach.OTHER_ORGANIZATION));
        return all;
    }

    @Override
    public final Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof HoldGeneralMeeting held)) {
            return Reach.otherAct();
        } else if (held.kind() == MeetingKind.FOUNDING) {
            return Verdict.notApplicable(FOUNDING);
        } else if (!filed.after(held.organization()).isCooperativeOrUnion()) {
            return Reach.otherOrganization();
        }
        return judge(held, filed, law);
    }

    /** Judges a meeting of an existing cooperative or union. */
    abstract Verdict judge(HoldGeneralMeeting held, FiledAct filed, Law law);

    /** The model of governance on the day, if filed. */
    static Optional<GovernanceModel> model(OrganizationOnDay organization) {
        return organization.find(GovernanceFacts.MODEL).map(GovernanceFacts.Model::model);
    }
}
