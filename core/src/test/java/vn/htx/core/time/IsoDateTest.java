package vn.htx.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

    @Test
    void everyDayOfACenturyIsReadAsItIsWritten() {
        LocalDate.of(1950, 1, 1)
                .datesUntil(LocalDate.of(2050, 1, 1))
                .forEach(day -> assertThat(IsoDate.parse(day.toString())).isEqualTo(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "9999-12-31", "+10000-01-01", "-0001-12-31"})
    void yearsOfAnyLengthAreReadAsTheLibraryReadsThem(String text) {
        assertThat(IsoDate.parse(text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-02-30",
                "2025-13-01",
                "2025-00-10",
                "2025-5-31",
                "2025/05/31",
                "31-05-2025",
                "2025-05-3١"
            })
    void whatIsNoDayIsRefusedInTheSameWords(String text) {
        Throwable refusal = catchThrowable(() -> LocalDate.parse(text));
        assertThat(catchThrowable(() -> IsoDate.parse(text)))
                .isInstanceOf(DateTimeParseException.class)
                .hasMessage(refusal.getMessage());
    }
}
