package vn.htx.core.rulebook.lifecycle;

import java.time.LocalDate;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.law.Deadline;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Unit;
import vn.htx.core.law.Verdict;

/**
 * Đúng hạn: whether a filing takes effect within a time of an earlier day.
 *
 * @param from the day the time runs from
 * @param filed the filing
 */
record Timely(LocalDate from, FiledAct filed) {

    static final ReasonCode WITHIN = ReasonCode.requirement(Timely.class, "timely.within", "from", "latest", "done");
    static final ReasonCode CALENDAR_UNKNOWN = ReasonCode.uncertainty(Timely.class, "timely.calendar-unknown", "from");

    Verdict withinWorkingDays(int days) {
        return judge(Deadline.within(from, days, Unit.WORKING_DAYS, filed.calendar()));
    }

    Verdict withinDays(int days) {
        return judge(Deadline.within(from, days, Unit.DAYS, filed.calendar()));
    }

    Verdict withinMonths(int months) {
        return judge(Deadline.within(from, months, Unit.MONTHS, filed.calendar()));
    }

    private Verdict judge(Deadline deadline) {
        return deadline.lastDay()
                .map(latest -> Verdict.of(!filed.day().isAfter(latest))
                        .because(WITHIN, "from", from, "latest", latest, "done", filed.day()))
                .orElseGet(() -> Verdict.undetermined(CALENDAR_UNKNOWN, "from", from));
    }
}
