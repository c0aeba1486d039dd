package vn.htx.core.evaluation;

import java.time.LocalDate;
import java.time.Month;
import vn.htx.core.annual.ReportingYear;
import vn.htx.core.time.EffectivePeriod;

/** Năm đánh giá: which days a scheme looks at. */
public enum EvaluatedYear {
    /** Năm dương lịch: 1 January to 31 December. */
    CALENDAR,
    /** Năm báo cáo: 15 December of the year before to 14 December. */
    REPORTING;

    /** The days of a year. */
    public EffectivePeriod period(long year) {
        LocalDate first = LocalDate.of(Math.toIntExact(year), Month.JANUARY, 1);
        return this == REPORTING ? new ReportingYear(year).period() : EffectivePeriod.of(first, first.plusYears(1));
    }
}
