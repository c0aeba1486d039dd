package vn.htx.core.assessment;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import vn.htx.core.law.Answer;
import vn.htx.core.law.DatedValue;
import vn.htx.core.law.Deadline;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.time.WorkCalendar;

/**
 * Nghĩa vụ có thời hạn: something to be done once, by a day: a meeting called, a change registered, a report sent.
 *
 * @param about what it is about when there are several at a time, such as a year or a member's code; may be empty
 * @param arose the day it arose
 * @param deadline by when, by the law of the day it arose; empty when that law sets a time that was not supplied
 * @param ground the version of the law's value the deadline rests on
 * @param doneOn the day it was done, if it was
 */
public record Duty(
        String about,
        LocalDate arose,
        Optional<Deadline> deadline,
        Optional<DatedValue> ground,
        Optional<LocalDate> doneOn) {

    /** A duty with a time limit counted from the day it arises, if the law of that day sets one. */
    public static Optional<Duty> within(
            Parameter<Integer> limit, Law law, String about, LocalDate arose, WorkCalendar calendar) {
        Answer<Integer> answer = law.at(arose).ask(limit);
        return ofAnswer(
                answer, about, arose, (length, version) -> Deadline.within(arose, length, version.unit(), calendar));
    }

    /** A duty due on a day the law names, in a year, if the law of the day it arises names one. */
    public static Optional<Duty> by(Parameter<MonthDay> day, Law law, String about, LocalDate arose, int year) {
        return ofAnswer(law.at(arose).ask(day), about, arose, (named, version) -> Deadline.on(named.atYear(year)));
    }

    /** A duty with a last day of its own. */
    public static Duty on(LocalDate lastDay, String about, LocalDate arose) {
        return new Duty(about, arose, Optional.of(Deadline.on(lastDay)), Optional.empty(), Optional.empty());
    }

    private interface Counting<T> {
        Deadline deadline(T value, DatedValue version);
    }

    private static <T> Optional<Duty> ofAnswer(Answer<T> answer, String about, LocalDate arose, Counting<T> counting) {
        if (answer instanceof Answer.Value<T> value) {
            Deadline deadline = counting.deadline(value.value(), value.source());
            return Optional.of(
                    new Duty(about, arose, Optional.of(deadline), Optional.of(value.source()), Optional.empty()));
        }
        return answer instanceof Answer.NotSupplied<T> missing
                ? Optional.of(new Duty(about, arose, Optional.empty(), Optional.of(missing.source()), Optional.empty()))
                : Optional.empty();
    }

    /** The same duty, done on a day. */
    public Duty done(LocalDate day) {
        return new Duty(about, arose, deadline, ground, Optional.of(day));
    }

    /** The same duty, done on a day if there is one. */
    public Duty done(Optional<LocalDate> day) {
        return new Duty(about, arose, deadline, ground, day);
    }

    /** The same duty with another last day. */
    public Duty due(LocalDate lastDay) {
        return new Duty(about, arose, deadline.map(limit -> limit.extendedTo(lastDay)), ground, doneOn);
    }

    /** The last day, if known. */
    public Optional<LocalDate> lastDay() {
        return deadline.flatMap(Deadline::lastDay);
    }

    /** Whether it has arisen by a day and is not done by then. */
    public boolean isOpen(LocalDate day) {
        return !arose.isAfter(day) && doneOn.filter(done -> !done.isAfter(day)).isEmpty();
    }

    /** Whether it is open on a day though its time is over. */
    public boolean isOverdue(LocalDate day) {
        return isOpen(day) && lastDay().filter(last -> last.isBefore(day)).isPresent();
    }
}
