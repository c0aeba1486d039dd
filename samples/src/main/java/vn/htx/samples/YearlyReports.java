package vn.htx.samples;

import java.time.LocalDate;
import vn.htx.core.disclosure.ReportReceiver;
import vn.htx.core.disclosure.SubmitYearlyReport;

/**
 * Yearly reports: of cooperatives and unions in January on the year before, as the decree of 2017 had it, and since 2024 in
 * December in the national system; of groups to the commune in December since the decree of 2019.
 */
final class YearlyReports implements Topic {

    private static final int FIRST_JANUARY = 2018;
    private static final int LAST_JANUARY = 2024;
    private static final int FIRST_OF_GROUPS = 2019;

    private final OfficeDays days;

    YearlyReports(OfficeDays days) {
        this.days = days;
    }

    @Override
    public void tell(Life life, Dice dice) {
        if (life.biography().isGroup()) {
            ofGroup(life, dice);
        } else {
            ofCooperative(life, dice);
        }
    }

    private void ofGroup(Life life, Dice dice) {
        for (int year = FIRST_OF_GROUPS; year <= LAST_JANUARY; year++) {
            if (life.biography().existsOn(december(year, 14))
                    && !(isLast(year) && life.has(Fault.GROUP_REPORT_MISSING))) {
                LocalDate day = pick(life, december(year, 1).minusDays(15), december(year, 15), dice);
                submit(life, day, year, ReportReceiver.COMMUNE);
                if (isLast(year)) {
                    submit(life, day, year, ReportReceiver.NATIONAL_SYSTEM);
                }
            }
        }
    }

    private static boolean isLast(int year) {
        return year == LAST_JANUARY;
    }

    private void ofCooperative(Life life, Dice dice) {
        boolean dormant = life.has(Fault.DORMANT);
        for (int year = FIRST_JANUARY; year <= LAST_JANUARY; year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            if (life.biography().existsOn(first.minusDays(1))
                    && life.biography().existsOn(first)
                    && !(dormant && isLast(year))) {
                submit(life, pick(life, first, first.plusDays(14), dice), year - 1, ReportReceiver.REGISTRATION_AGENCY);
            }
        }
        boolean missing = dormant || life.has(Fault.REPORT_MISSING);
        if (life.biography().existsOn(december(LAST_JANUARY, 14)) && !missing) {
            LocalDate day = life.has(Fault.REPORT_LATE)
                    ? pick(
                            life,
                            december(LAST_JANUARY, 31),
                            december(LAST_JANUARY, 31).plusDays(20),
                            dice)
                    : pick(life, december(LAST_JANUARY, 1), december(LAST_JANUARY, 13), dice);
            submit(life, day, LAST_JANUARY, ReportReceiver.NATIONAL_SYSTEM);
        }
    }

    private static LocalDate december(int year, int day) {
        return LocalDate.of(year, 12, day);
    }

    /** An office day between two days on which there is somebody to report. */
    private LocalDate pick(Life life, LocalDate first, LocalDate last, Dice dice) {
        LocalDate founded = life.biography().foundedOn();
        LocalDate from = first.isBefore(founded) ? founded : first;
        LocalDate to =
                last.isAfter(life.biography().lastDay()) ? life.biography().lastDay() : last;
        return days.anyFrom(from, to) ? days.pick(from, to, dice) : days.from(from);
    }

    private static void submit(Life life, LocalDate day, int year, ReportReceiver receiver) {
        if (life.biography().existsOn(day)) {
            life.write(day, new SubmitYearlyReport(life.id(), year, receiver));
        }
    }
}
