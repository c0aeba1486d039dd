package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.governance.Caller;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.governance.Request;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;

/**
 * Triệu tập đại hội theo yêu cầu và triệu tập thay: a meeting asked for is called within a time; supervisors may call only
 * once that time, or the time for the annual meeting, is over, and members only when supervisors let theirs pass
 * (R-GOV-07). A meeting is called on the day its notice is sent.
 */
final class FallbackCaller extends GeneralMeetingRule {

    private static final Parameter<Integer> ON_REQUEST = Parameter.integer("meeting.call.on-request");
    private static final Parameter<Integer> SUPERVISORS = Parameter.integer("meeting.call.by-supervisors");
    private static final ReasonCode NO_REQUEST = ReasonCode.exemption(FallbackCaller.class, "meeting.no-request");
    private static final ReasonCode GROUND_UNKNOWN =
            ReasonCode.uncertainty(FallbackCaller.class, "meeting.call-ground-unknown");
    private static final ReasonCode TIMELY =
            ReasonCode.requirement(FallbackCaller.class, "meeting.call-on-request", "latest", "called");
    private static final ReasonCode TURN =
            ReasonCode.requirement(FallbackCaller.class, "meeting.call-turn", "earliest", "called");

    FallbackCaller() {
        super(
                "R-GOV-07",
                Versions.recalledBefore2024("59.4"),
                Set.of(ON_REQUEST, SUPERVISORS, AnnualMeeting.LIMIT),
                NO_REQUEST,
                GROUND_UNKNOWN,
                TIMELY,
                TURN,
                MeetingNotice.UNKNOWN);
    }

    @Override
    Verdict judge(HoldGeneralMeeting held, FiledAct filed, Law law) {
        boolean instead = held.convocation().by() == Caller.SUPERVISORS
                || held.convocation().by() == Caller.MEMBERS;
        if (!instead && held.convocation().request().isEmpty()) {
            return Verdict.notApplicable(NO_REQUEST);
        } else if (held.convocation().noticeSentOn().isEmpty()) {
            return Verdict.undetermined(MeetingNotice.UNKNOWN);
        }
        LocalDate called = held.convocation().noticeSentOn().get();
        return LawValues.judge(
                law,
                List.of(ON_REQUEST, SUPERVISORS, AnnualMeeting.LIMIT),
                values -> due(held, filed, values)
                        .map(due -> instead ? turn(held, due, called, values) : timely(due, called))
                        .orElseGet(() -> Verdict.undetermined(GROUND_UNKNOWN)));
    }

    /** The last day on which those first called upon could call. */
    private static Optional<LocalDate> due(HoldGeneralMeeting held, FiledAct filed, LawValues values) {
        Optional<LocalDate> asked = held.convocation().request().map(Request::on);
        if (asked.isPresent() || held.kind() != MeetingKind.ANNUAL) {
            return asked.map(day -> day.plusDays(values.get(ON_REQUEST)));
        }
        List<LocalDate> ends = new FiscalYears(filed.after(held.organization()))
                .ends(filed.day().minusYears(1), filed.day());
        return ends.stream()
                .reduce((earlier, later) -> later)
                .map(end -> end.plusMonths(values.get(AnnualMeeting.LIMIT)));
    }

    private static Verdict timely(LocalDate latest, LocalDate called) {
        return Verdict.of(!called.isAfter(latest)).because(TIMELY, "latest", latest, "called", called);
    }

    private static Verdict turn(HoldGeneralMeeting held, LocalDate due, LocalDate called, LawValues values) {
        LocalDate last = held.convocation().by() == Caller.SUPERVISORS ? due : due.plusDays(values.get(SUPERVISORS));
        LocalDate earliest = last.plusDays(1);
        return Verdict.of(!called.isBefore(earliest)).because(TURN, "earliest", earliest, "called", called);
    }
}
