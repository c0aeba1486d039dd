package vn.htx.core.rulebook.governance;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.governance.Minutes;
import vn.htx.core.governance.Quorum;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;

/**
 * Biên bản đại hội: signed by the chair and the secretary, or, if they refuse, with the signatures of more than half of
 * those who took part (R-GOV-18).
 */
final class SignedMinutes extends GeneralMeetingRule {

    private static final Parameter<Ratio> SHARE = Parameter.ratio("meeting.minutes.attendees");
    private static final ReasonCode SIGNED =
            new ReasonCode(SignedMinutes.class, "meeting.minutes", Set.of(Verdict.Kind.SATISFIED), List.of());
    private static final ReasonCode BY_ATTENDEES = ReasonCode.requirement(
            SignedMinutes.class, "meeting.minutes-by-attendees", "required", "signing", "present");

    SignedMinutes() {
        super("R-GOV-18", Versions.recalledBefore2024("57.4"), Set.of(SHARE), SIGNED, BY_ATTENDEES);
    }

    @Override
    Verdict judge(HoldGeneralMeeting held, FiledAct filed, Law law) {
        Minutes minutes = held.minutes();
        if (minutes.chair() && minutes.secretary()) {
            return Verdict.of(true).because(SIGNED);
        }
        long present = held.attendance().present();
        return law.ask(SHARE)
                .judge(share -> Verdict.of(Quorum.moreThan(minutes.attendees(), present, share))
                        .because(BY_ATTENDEES, "required", share, "signing", minutes.attendees(), "present", present));
    }
}
