package vn.htx.core.assessment;

import java.time.LocalDate;
import java.util.Set;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.time.WorkCalendar;
import vn.htx.core.time.WorkingDays;

/**
 * Thông báo trước: a notice given on one day of what takes effect on another.
 *
 * @param givenOn the day the registry was notified
 * @param effectiveOn the day it takes effect
 */
public record Notice(LocalDate givenOn, LocalDate effectiveOn) {

    private static final ReasonCode TIMELY =
            ReasonCode.requirement(Notice.class, "notice.timely", "required", "latest", "given");
    private static final ReasonCode CALENDAR_UNKNOWN =
            ReasonCode.uncertainty(Notice.class, "notice.calendar-unknown", "effective");

    /** Every reason {@link #judge} gives. */
    public static final Set<ReasonCode> REASONS = Set.of(TIMELY, CALENDAR_UNKNOWN);

    /** Whether it was given so many working days before, as far as the calendar knows. */
    public Verdict judge(int required, WorkCalendar calendar) {
        return calendar.minus(effectiveOn, new WorkingDays(required))
                .map(latest -> Verdict.of(!givenOn.isAfter(latest))
                        .because(TIMELY, "required", required, "latest", latest, "given", givenOn))
                .orElseGet(() -> Verdict.undetermined(CALENDAR_UNKNOWN, "effective", effectiveOn));
    }
}
