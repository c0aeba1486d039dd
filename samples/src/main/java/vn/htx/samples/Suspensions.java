package vn.htx.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.htx.core.organization.OrganizationKind;

/** Puts suspensions on an agenda, where nothing else happens: twelve months at most, notified at least three working days before. */
final class Suspensions {

    private static final int ATTEMPTS = 12;
    private static final int CLEARANCE_DAYS = 10;

    private final OrganizationPlan plan;
    private final List<Event> events;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final OfficeDays days;
    private final Dice dice;

    Suspensions(
            OrganizationPlan plan,
            List<Event> events,
            LocalDate firstDay,
            LocalDate lastDay,
            OfficeDays days,
            Dice dice) {
        this.plan = plan;
        this.events = events;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.days = days;
        this.dice = dice;
    }

    void add() {
        LocalDate last = lastDay.minusDays(CLEARANCE_DAYS);
        if (!days.anyFrom(firstDay, last)) {
            return;
        }
        int perMille = plan.kind() == OrganizationKind.GROUP ? 5 : 35;
        int count = dice.happenings(perMille, ChronoUnit.DAYS.between(firstDay, last));
        for (int i = 0; i < count; i++) {
            attempt(firstDay, last);
        }
    }

    private void attempt(LocalDate first, LocalDate last) {
        for (int i = 0; i < ATTEMPTS; i++) {
            LocalDate start = days.pick(first, last, dice);
            LocalDate until = start.plusMonths(dice.between(2, 12));
            if (isClear(start, until)) {
                suspend(start, until);
                return;
            }
        }
    }

    /** A suspension may reach beyond the last day told of, but not into the winding up. */
    private boolean isClear(LocalDate start, LocalDate until) {
        boolean inLife = plan.life().isOpen() || until.isBefore(lastDay);
        return inLife
                && events.stream()
                        .map(Event::day)
                        .noneMatch(day -> !day.isBefore(start.minusDays(CLEARANCE_DAYS)) && !day.isAfter(until));
    }

    private void suspend(LocalDate start, LocalDate until) {
        LocalDate notified = days.before(start, dice.between(3, 6));
        events.add(new Event(start, (chronicle, day) -> chronicle.suspend(until, notified, day)));
        LocalDate soonest = start.plusDays(40);
        LocalDate latest = until.minusDays(20);
        boolean early = days.anyFrom(soonest, latest) && !latest.isAfter(Course.LAST_DAY);
        if (early && dice.perMille(350)) {
            LocalDate resumed = days.pick(soonest, latest, dice);
            LocalDate told = days.before(resumed, dice.between(3, 6));
            events.add(new Event(resumed, (chronicle, day) -> chronicle.resume(told, day)));
        }
    }
}
