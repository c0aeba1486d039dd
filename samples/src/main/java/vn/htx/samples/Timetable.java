package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** When a cooperative or union holds its annual meetings, and when its charter comes to follow the law of 2023. */
final class Timetable {

    private static final int LAST_YEAR = 2025;
    private static final int TOLD_IN_FULL_PER_MILLE = 30;
    private static final int RENEWED_SOON_PER_MILLE = 450;

    private final Biography life;
    private final Set<Fault> faults;
    private final OfficeDays days;
    private final Dice dice;
    private final NavigableMap<Integer, LocalDate> annual = new TreeMap<>();
    private final Optional<LocalDate> renewedOn;

    Timetable(Biography life, Set<Fault> faults, OfficeDays days, Dice dice) {
        this.life = life;
        this.faults = faults;
        this.days = days;
        this.dice = dice;
        if (!life.isGroup()) {
            annualMeetings();
        }
        this.renewedOn = life.isGroup() ? Optional.empty() : renewal();
    }

    /** The annual meetings by the year they are held in: for some all, for most those since 2024. */
    private void annualMeetings() {
        int first = dice.perMille(TOLD_IN_FULL_PER_MILLE) ? life.foundedOn().getYear() + 1 : LAST_YEAR - 1;
        for (int year = first; year <= LAST_YEAR; year++) {
            if (life.existsOn(LocalDate.of(year - 1, 12, 31)) && isHeld(year)) {
                pick(firstDay(year), lastDay(year)).ifPresent(day -> annual.put(day.getYear(), day));
            }
        }
        if (faults.contains(Fault.DORMANT)) {
            annual.put(LAST_YEAR - 2, days.pick(LocalDate.of(2023, 3, 6), LocalDate.of(2023, 4, 14), dice));
        }
    }

    private boolean isHeld(int year) {
        boolean missed = faults.contains(Fault.ANNUAL_MEETING_MISSED) && year == LAST_YEAR;
        return !missed && !faults.contains(Fault.DORMANT);
    }

    private LocalDate firstDay(int year) {
        boolean late = faults.contains(Fault.ANNUAL_MEETING_LATE) && year == LAST_YEAR;
        return late ? LocalDate.of(year, 5, 19) : LocalDate.of(year, 1, 16);
    }

    private LocalDate lastDay(int year) {
        boolean late = faults.contains(Fault.ANNUAL_MEETING_LATE) && year == LAST_YEAR;
        boolean early = faults.contains(Fault.PERIODIC_MEETING_MISSED) && year == LAST_YEAR;
        return late ? LocalDate.of(year, 5, 28) : early ? LocalDate.of(year, 2, 14) : LocalDate.of(year, 4, 28);
    }

    private Optional<LocalDate> pick(LocalDate first, LocalDate last) {
        LocalDate end = last.isAfter(life.lastDay()) ? life.lastDay() : last;
        return days.anyFrom(first, end) ? Optional.of(days.pick(first, end, dice)) : Optional.empty();
    }

    private Optional<LocalDate> renewal() {
        if (!life.foundedOn().isBefore(Charters.LAW_2023)) {
            return Optional.of(life.foundedOn());
        } else if (faults.contains(Fault.CHARTER_NOT_RENEWED) || faults.contains(Fault.DORMANT)) {
            return Optional.empty();
        }
        Optional<LocalDate> meeting = findAnnual(LAST_YEAR);
        boolean soon = dice.perMille(RENEWED_SOON_PER_MILLE) || meeting.isEmpty() || mustBeSoon();
        return soon ? pick(LocalDate.of(2024, 8, 5), LocalDate.of(2024, 12, 20)) : meeting;
    }

    private boolean mustBeSoon() {
        return faults.stream()
                .anyMatch(Set.of(
                        Fault.ANNUAL_MEETING_LATE,
                        Fault.PERIODIC_MEETING_MISSED,
                        Fault.BOARD_IDLE,
                        Fault.BOARD_TOO_SMALL,
                        Fault.TWO_OFFICES)::contains);
    }

    /** The annual meetings, in order. */
    List<LocalDate> annual() {
        return List.copyOf(annual.values());
    }

    /** The annual meeting of a year, if there is one. */
    Optional<LocalDate> findAnnual(int year) {
        return Optional.ofNullable(annual.get(year));
    }

    /** The day from which the charter follows the law of 2023: the founding, or a meeting that renews it. */
    Optional<LocalDate> renewedOn() {
        return renewedOn;
    }

    /** Whether a meeting renews the charter. */
    boolean isRenewed() {
        return renewedOn.filter(day -> !day.equals(life.foundedOn())).isPresent();
    }

    /** Days that follow one another at so few days or so many, from a day on; annual meetings among them count. */
    List<LocalDate> recurring(LocalDate from, int fewest, int most, boolean annualCount, Dice chance) {
        List<LocalDate> found = new ArrayList<>();
        LocalDate last = from;
        while (true) {
            LocalDate next = last;
            LocalDate first = last.plusDays(fewest);
            LocalDate latest = last.plusDays(most);
            if (latest.isAfter(life.lastDay())) {
                return found;
            }
            LocalDate regular = days.pick(first, latest, chance);
            Optional<LocalDate> meeting = annualCount
                    ? annual.values().stream()
                            .filter(day -> day.isAfter(next) && !day.isAfter(regular))
                            .findFirst()
                    : Optional.empty();
            if (meeting.isEmpty()) {
                found.add(regular);
            }
            last = meeting.orElse(regular);
        }
    }
}
