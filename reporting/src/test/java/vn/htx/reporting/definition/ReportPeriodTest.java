package vn.htx.reporting.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.time.EffectivePeriod;

class ReportPeriodTest {
    @ParameterizedTest
    @ValueSource(strings = {"2020-2025", "2024"})
    void aPeriodIsReadAsItIsWritten(String text) {
        assertThat(ReportPeriod.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-2020", "20-25", "", "2020-", "2020–2025"})
    void whatIsNoPeriodIsRefused(String text) {
        assertThatThrownBy(() -> ReportPeriod.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, 2020-01-02", "2025-05-31, 2025-06-01", "2025-12-31, 2026-01-01", "2026-01-01, 2026-01-01"})
    void aPeriodEndsWithTheDayOrItself(LocalDate day, LocalDate until) {
        assertThat(new ReportPeriod(2020, 2025).until(day))
                .contains(EffectivePeriod.of(LocalDate.of(2020, 1, 1), until));
    }

    @Test
    void aPeriodThatHasNotBegunHasNoDays() {
        assertThat(new ReportPeriod(2020, 2025).until(LocalDate.of(2019, 12, 31)))
                .isEmpty();
    }
}
