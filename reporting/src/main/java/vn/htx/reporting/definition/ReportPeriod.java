package vn.htx.reporting.definition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Label;

/** Kỳ báo cáo, giai đoạn: the calendar years from one to another, both included. */
public record ReportPeriod(int first, int last) {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{4}))?");

    /** @throws IllegalArgumentException if the last year is before the first */
    public ReportPeriod {
        if (last < first) {
            throw new IllegalArgumentException("the years end before they begin: " + first + "-" + last);
        }
    }

    /**
     * Reads {@code 2020-2025} or {@code 2024}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static ReportPeriod parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no period; write years such as 2020-2025, or one year");
        }
        int first = Integer.parseInt(form.group(1));
        return new ReportPeriod(first, form.group(2) == null ? first : Integer.parseInt(form.group(2)));
    }

    /** One year. */
    public static ReportPeriod year(int year) {
        return new ReportPeriod(year, year);
    }

    /** Its days, up to and including a day; empty if it begins later. */
    public Optional<EffectivePeriod> until(LocalDate day) {
        LocalDate from = LocalDate.of(first, 1, 1);
        LocalDate until = LocalDate.of(last + 1, 1, 1);
        return day.isBefore(from)
                ? Optional.empty()
                : Optional.of(EffectivePeriod.of(from, day.isBefore(until) ? day.plusDays(1) : until));
    }

    /** As people write it: {@code 2020–2025}. */
    public Label label() {
        return Label.verbatim(first == last ? Integer.toString(first) : first + "–" + last);
    }

    /** As it is typed: {@code 2020-2025}. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
