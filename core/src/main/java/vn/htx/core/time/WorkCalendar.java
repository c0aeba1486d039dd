package vn.htx.core.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which days are working days (ngày làm việc) of the State's offices: Monday to Friday, less public holidays and the
 * days given in lieu, plus the Saturdays worked in exchange.
 *
 * <p>Tết, the day of the Hùng Kings and every exchange are arranged year by year, so a calendar knows only the days it
 * has been supplied: {@link #knows}. It never guesses. A count that would touch an unknown day has no answer, and a
 * rule then says "undetermined" and names what is missing. Immutable.
 *
 * <p>Source of the shipped days: Labour Code 10/2012/QH13 Article 115 until 2020-12-31, Labour Code 45/2019/QH14
 * Articles 111 and 112 from 2021-01-01, and the yearly announcements cited line by line in {@code holidays.csv}.
 */
public final class WorkCalendar {

    private static final String SHIPPED = "holidays.csv";

    private final Timeline<CalendarEntry> special;
    private final Timeline<Boolean> covered;

    private WorkCalendar(Timeline<CalendarEntry> special, Timeline<Boolean> covered) {
        this.special = special;
        this.covered = covered;
    }

    /** Returns the calendar that knows no day. */
    public static WorkCalendar empty() {
        return new WorkCalendar(Timeline.empty(), Timeline.empty());
    }

    /** Returns the calendar of Việt Nam as shipped. */
    public static WorkCalendar vietNam() {
        InputStream file = Objects.requireNonNull(WorkCalendar.class.getResourceAsStream(SHIPPED), SHIPPED);
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return empty().withHolidays(CalendarFile.read(SHIPPED, reader));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped calendar " + SHIPPED, e);
        }
    }

    /** Returns this calendar with further lines; where they speak of the same day, the later line stands. */
    public WorkCalendar withHolidays(List<CalendarEntry> entries) {
        Timeline<CalendarEntry> days = special;
        Timeline<Boolean> known = covered;
        for (CalendarEntry entry : entries) {
            if (entry.kind() == CalendarEntry.Kind.COVERED) {
                known = known.set(entry.period(), true);
            } else {
                days = days.set(entry.period(), entry);
            }
        }
        return new WorkCalendar(days, known);
    }

    /**
     * Returns this calendar with the lines of a CSV file (UTF-8; from, until, kind, name, source, confidence), which
     * stand where they speak of a day this calendar speaks of.
     *
     * @throws IllegalArgumentException if the file has faults; all are named, with their lines
     * @throws UncheckedIOException if the file cannot be read
     */
    public WorkCalendar withHolidays(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return withHolidays(CalendarFile.read(String.valueOf(file.getFileName()), reader));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the calendar file " + file, e);
        }
    }

    /** Says whether the days off around {@code day} have been supplied. */
    public boolean knows(LocalDate day) {
        return covered.on(day).isPresent();
    }

    /** Returns the periods whose days off have been supplied, in order. */
    public List<EffectivePeriod> coverage() {
        return covered.spells().stream().map(Spell::period).toList();
    }

    /** Returns the line that makes {@code day} other than an ordinary day, or empty. */
    public Optional<CalendarEntry> entryOn(LocalDate day) {
        return special.on(day);
    }

    /**
     * Says whether offices work on {@code day}.
     *
     * @throws IllegalArgumentException if the calendar does not know the day: ask {@link #knows} first
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!knows(day)) {
            throw new IllegalArgumentException("The days off around " + day + " are not supplied; the calendar knows "
                    + coverage() + ". Supply the announced days with a calendar file.");
        }
        return entryOn(day)
                .map(entry -> entry.kind() == CalendarEntry.Kind.WORKING_DAY)
                .orElseGet(() -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    }

    /**
     * Returns the last day of a time limit: with 1 working day, the first working day after {@code day}; with 0, {@code
     * day} itself. Empty when the count meets a day the calendar does not know.
     */
    public Optional<LocalDate> plus(LocalDate day, WorkingDays days) {
        return step(day, days.count(), 1);
    }

    /**
     * Returns the latest day for an act due this many working days before {@code day}: with 1, the last working day
     * before it. Empty when the count meets a day the calendar does not know.
     */
    public Optional<LocalDate> minus(LocalDate day, WorkingDays days) {
        return step(day, days.count(), -1);
    }

    /**
     * Counts the working days after {@code from} up to and including {@code to}: what {@link #plus} adds to get from
     * one to the other. Empty when one of these days is not known.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public OptionalInt workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Cannot count working days from " + from + " back to " + to);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (!knows(day)) {
                return OptionalInt.empty();
            }
            count += isWorkingDay(day) ? 1 : 0;
        }
        return OptionalInt.of(count);
    }

    private Optional<LocalDate> step(LocalDate start, int workingDays, int direction) {
        LocalDate day = start;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(direction);
            if (!knows(day)) {
                return Optional.empty();
            }
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return Optional.of(day);
    }
}
