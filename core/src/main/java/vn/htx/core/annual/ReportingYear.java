package vn.htx.core.annual;

import java.time.LocalDate;
import java.time.Month;
import vn.htx.core.time.EffectivePeriod;

/**
 * Năm báo cáo: from 15 December of the year before to 14 December of the year it is named after (Circular
 * 09/2024/TT-BKHĐT, Article 6; Decree 77/2019/NĐ-CP, Article 29.1).
 */
public record ReportingYear(long year) {

    private static final int FIRST_DAY = 15;

    /** The reporting year a day lies in. */
    public static ReportingYear of(LocalDate day) {
        ReportingYear named = new ReportingYear(day.getYear());
        return named.period().contains(day) ? named : new ReportingYear(named.year + 1);
    }

    /** The days of the year. */
    public EffectivePeriod period() {
        return EffectivePeriod.of(firstDay(year - 1), firstDay(year));
    }

    /** The last day of the year, on which its stocks are counted. */
    public LocalDate lastDay() {
        return firstDay(year).minusDays(1);
    }

    private static LocalDate firstDay(long calendarYear) {
        return LocalDate.of(Math.toIntExact(calendarYear), Month.DECEMBER, FIRST_DAY);
    }
}
