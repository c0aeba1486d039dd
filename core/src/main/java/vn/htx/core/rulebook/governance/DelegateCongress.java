package vn.htx.core.rulebook.governance;

import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;

/** Đại hội đại biểu: a congress of delegates may be held from so many official members on (R-GOV-16). */
final class DelegateCongress extends GeneralMeetingRule {

    /** The meeting is one of all official members. */
    static final ReasonCode PLENARY = ReasonCode.exemption(DelegateCongress.class, "meeting.plenary");

    private static final Parameter<Integer> MINIMUM = Parameter.integer("meeting.delegates.members.minimum");
    private static final ReasonCode MEMBERS =
            ReasonCode.requirement(DelegateCongress.class, "meeting.delegates-allowed", "required", "members");

    DelegateCongress() {
        super("R-GOV-16", Versions.recalledBefore2024("57.2"), Set.of(MINIMUM), PLENARY, MEMBERS);
    }

    @Override
    Verdict judge(HoldGeneralMeeting held, FiledAct filed, Law law) {
        if (held.attendance().delegates().isEmpty()) {
            return Verdict.notApplicable(PLENARY);
        }
        long members = held.attendance().officialMembers();
        return law.ask(MINIMUM)
                .judge(required ->
                        Verdict.of(members >= required).because(MEMBERS, "required", required, "members", members));
    }
}
