package vn.htx.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.samples.Event.Deed;

/** What is to happen in one organization's life between its founding and its end, day by day. */
final class Agenda {

    private static final LocalDate REVIEW_FROM = LocalDate.of(2023, 9, 5);
    private static final LocalDate REVIEW_TO = LocalDate.of(2023, 9, 15);

    /** After its founding an organization is left alone for so long. */
    private static final int QUIET_DAYS = 14;

    private static final int LEAVINGS_PER_MILLE = 50;
    private static final int ADMISSIONS_PER_MILLE = 60;

    private final OrganizationPlan plan;
    private final OfficeDays days;
    private final Dice dice;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final List<Event> events = new ArrayList<>();

    private Agenda(OrganizationPlan plan, OfficeDays days, Dice dice) {
        this.plan = plan;
        this.days = days;
        this.dice = dice;
        this.firstDay = plan.life().from().plusDays(QUIET_DAYS);
        this.lastDay = ending();
    }

    /** The events of a life, in order. */
    static List<Event> of(OrganizationPlan plan, OfficeDays days, Dice dice) {
        Agenda agenda = new Agenda(plan, days, dice);
        agenda.members();
        agenda.review();
        agenda.taxCode();
        agenda.turn();
        agenda.changes();
        new Suspensions(plan, agenda.events, agenda.firstDay, agenda.lastDay, days, dice).add();
        return agenda.events.stream().sorted(Comparator.comparing(Event::day)).toList();
    }

    /** Puts the winding up on the agenda and answers the last day before it. */
    private LocalDate ending() {
        if (plan.life().isOpen()) {
            return Course.LAST_DAY;
        }
        LocalDate end = plan.life().until().orElseThrow();
        if (plan.life().converted()) {
            return end.minusDays(QUIET_DAYS);
        }
        LocalDate start = days.pick(end.minusDays(30), end.minusDays(20), dice);
        events.add(new Event(start, Chronicle::startDissolution));
        events.add(new Event(end, Chronicle::dissolve));
        return start.minusDays(1);
    }

    private void members() {
        Map.Entry<LocalDate, Integer> before = plan.sizes().firstEntry();
        for (var census : plan.sizes().tailMap(before.getKey(), false).entrySet()) {
            LocalDate last = census.getKey().isBefore(lastDay) ? census.getKey() : lastDay;
            move(before, census.getValue() - before.getValue(), last);
            before = census;
        }
        if (!plan.life().converted() && !plan.fallsShort()) {
            move(before, 0, lastDay);
        }
    }

    /** Members come and go after a day, up to another, so that there are so many more in the end. */
    private void move(Map.Entry<LocalDate, Integer> before, int more, LocalDate last) {
        LocalDate first = before.getKey().plusDays(QUIET_DAYS);
        if (!days.anyFrom(first, last)) {
            requireNoMove(more);
            return;
        }
        long length = ChronoUnit.DAYS.between(first, last);
        int leaving = dice.happenings(LEAVINGS_PER_MILLE, length);
        boolean open = plan.sizes().higherKey(before.getKey()) == null;
        int coming = open ? dice.happenings(ADMISSIONS_PER_MILLE, length) : leaving;
        List<Integer> steps =
                steps(Math.max(more, 0) + coming, Math.max(-more, 0) + Math.min(leaving, coming), Math.max(0, -more));
        List<LocalDate> when = sortedDays(steps.size(), first, last);
        for (int i = 0; i < steps.size(); i++) {
            events.add(new Event(when.get(i), step(steps.get(i))));
        }
    }

    private void requireNoMove(int more) {
        if (more != 0) {
            throw new IllegalStateException(plan.id() + " has no day left on which " + more + " members could come");
        }
    }

    private List<LocalDate> sortedDays(int count, LocalDate first, LocalDate last) {
        List<LocalDate> when = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            when.add(days.pick(first, last, dice));
        }
        when.sort(Comparator.naturalOrder());
        return when;
    }

    /** Admissions in small batches and leavings one by one; leavings never get further ahead than allowed. */
    private List<Integer> steps(int coming, int leaving, int ahead) {
        List<Integer> steps = new ArrayList<>();
        int toCome = coming;
        int toLeave = leaving;
        int balance = ahead;
        while (toCome > 0 || toLeave > 0) {
            boolean leave = toLeave > 0 && balance > 0 && (toCome == 0 || dice.perMille(500));
            int step = leave ? -1 : Math.min(toCome, dice.between(2, 7));
            steps.add(step);
            balance += step;
            toCome -= Math.max(step, 0);
            toLeave -= leave ? 1 : 0;
        }
        return steps;
    }

    private Deed step(int step) {
        return step < 0 ? Chronicle::leave : (chronicle, day) -> chronicle.admit(step, day);
    }

    private void review() {
        plan.operating()
                .ifPresent(operating -> events.add(new Event(
                        days.pick(REVIEW_FROM, REVIEW_TO, dice),
                        (chronicle, day) -> chronicle.review(operating, day))));
    }

    /** Some that were registered without one are given a tax code when they next file. */
    private void taxCode() {
        int perMille = plan.kind() == OrganizationKind.GROUP ? 90 : 200;
        boolean older = plan.life().from().isBefore(Codes.TAX_CODES_SINCE);
        if (older && dice.perMille(perMille) && days.anyFrom(Codes.TAX_CODES_SINCE, lastDay)) {
            events.add(new Event(days.pick(Codes.TAX_CODES_SINCE, lastDay, dice), Chronicle::registerTaxCode));
        }
    }

    private void turn() {
        plan.turn()
                .ifPresent(turn -> events.add(new Event(
                        days.pick(turn.first(), turn.last(), dice),
                        (chronicle, day) -> chronicle.turnTo(turn.to(), day))));
    }

    private void changes() {
        boolean group = plan.kind() == OrganizationKind.GROUP;
        scatter(group ? 12 : 60, Chronicle::changeCapital);
        scatter(group ? 5 : 15, Chronicle::rename);
        scatter(group ? 5 : 14, Chronicle::relocate);
        scatter(group ? 4 : 20, Chronicle::changeLines);
        scatter(group ? 8 : 25, Chronicle::changeParticipation);
    }

    private void scatter(int perMilleAYear, Deed deed) {
        if (!days.anyFrom(firstDay, lastDay)) {
            return;
        }
        int count = dice.happenings(perMilleAYear, ChronoUnit.DAYS.between(firstDay, lastDay));
        for (int i = 0; i < count; i++) {
            events.add(new Event(days.pick(firstDay, lastDay, dice), deed));
        }
    }
}
