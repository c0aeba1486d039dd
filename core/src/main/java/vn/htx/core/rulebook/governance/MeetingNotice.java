package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;

/** Thông báo triệu tập đại hội: sent to each member so many days before the meeting opens (R-GOV-09). */
final class MeetingNotice extends GeneralMeetingRule {

    /** When the notice was sent is not filed. */
    static final ReasonCode UNKNOWN = ReasonCode.uncertainty(MeetingNotice.class, "meeting.notice-unknown");

    private static final Parameter<Integer> DAYS = Parameter.integer("meeting.notice.minimum");
    private static final ReasonCode NOTICE =
            ReasonCode.requirement(MeetingNotice.class, "meeting.notice", "required", "latest", "sent");

    MeetingNotice() {
        super("R-GOV-09", Versions.recalledBefore2024("60.1"), Set.of(DAYS), NOTICE, UNKNOWN);
    }

    @Override
    Verdict judge(HoldGeneralMeeting held, FiledAct filed, Law law) {
        Optional<LocalDate> sent = held.convocation().noticeSentOn();
        return law.ask(DAYS)
                .judge(days ->
                        sent.map(day -> judge(day, filed.day(), days)).orElseGet(() -> Verdict.undetermined(UNKNOWN)));
    }

    private static Verdict judge(LocalDate sent, LocalDate opening, int days) {
        LocalDate latest = opening.minusDays(days);
        return Verdict.of(!sent.isAfter(latest)).because(NOTICE, "required", days, "latest", latest, "sent", sent);
    }
}
