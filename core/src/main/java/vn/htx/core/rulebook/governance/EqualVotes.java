package vn.htx.core.rulebook.governance;

import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.Reach;
import vn.htx.core.governance.Attendance;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationKind;

/**
 * Mỗi thành viên chính thức một phiếu: in a cooperative no more votes are cast on a matter than official members take part;
 * delegates have the votes of those who authorised them, together at most those of all official members (R-GOV-14).
 */
final class EqualVotes extends GeneralMeetingRule {

    private static final ReasonCode VOTES = ReasonCode.requirement(EqualVotes.class, "meeting.votes", "limit", "cast");

    EqualVotes() {
        super("R-GOV-14", Versions.recalledBefore2024("61.4"), Set.of(), VOTES);
    }

    @Override
    Verdict judge(HoldGeneralMeeting held, FiledAct filed, Law law) {
        if (!filed.findKind(held.organization()).equals(Optional.of(OrganizationKind.COOPERATIVE))) {
            return Reach.otherOrganization();
        }
        Attendance who = held.attendance();
        long limit = who.delegates().isPresent() ? who.officialMembers() : who.present();
        return within(held, limit, VOTES);
    }

    /** Whether on every matter at most so many votes were cast. */
    static Verdict within(HoldGeneralMeeting held, long limit, ReasonCode reason) {
        long cast = held.matters().stream()
                .mapToLong(matter -> matter.votes().cast())
                .max()
                .orElse(0);
        return Verdict.of(cast <= limit).because(reason, "limit", limit, "cast", cast);
    }
}
