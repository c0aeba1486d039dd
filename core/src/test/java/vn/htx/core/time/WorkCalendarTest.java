package vn.htx.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    private static final String HEADER = "from,until,kind,name,source,confidence\n";
    private static final WorkCalendar VIET_NAM = WorkCalendar.vietNam();

    @ParameterizedTest
    @CsvSource({
        "2024-02-07, true", // Wednesday before Tết
        "2024-02-08, false", // first day of Tết
        "2024-02-14, false", // last day
        "2024-02-15, true",
        "2024-04-18, false", // Giỗ Tổ Hùng Vương
        "2024-04-29, false", // Monday exchanged
        "2024-05-04, true", // for this Saturday
        "2024-05-11, false", // an ordinary Saturday
        "2024-09-02, false",
        "2024-09-03, false",
        "2024-09-04, true",
        "2020-09-02, false", // one day only under the Labour Code of 2012
        "2020-09-03, true",
        "2021-09-03, false", // two days under the Labour Code of 2019
        "2023-05-02, false", // in lieu of Giỗ Tổ on a Saturday
        "2023-05-03, false", // in lieu of 30 April on a Sunday
        "2023-05-04, true",
        "2026-01-02, false",
        "2026-01-10, true",
    })
    void knowsTheAnnouncedDays(LocalDate day, boolean working) {
        assertThat(VIET_NAM.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, false",
        "2013-07-01, true",
        "2026-11-23, true",
        "2026-11-24, false",
        "2026-11-25, true",
        "2026-12-31, true",
        "2027-01-01, false",
    })
    void saysWhichDaysItDoesNotKnow(LocalDate day, boolean known) {
        assertThat(VIET_NAM.knows(day)).isEqualTo(known);
        assertThat(VIET_NAM.coverage().stream().anyMatch(period -> period.contains(day)))
                .isEqualTo(known);
    }

    @Test
    void neverGuessesAnUnknownDay() {
        LocalDate unknown = LocalDate.of(2027, 2, 8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIET_NAM.isWorkingDay(unknown))
                .withMessageContaining("2027-02-08")
                .withMessageContaining("2026-11-25/2027-01-01");
        assertThat(new WorkingDays(5).after(LocalDate.of(2026, 12, 28), VIET_NAM))
                .isEmpty();
        assertThat(VIET_NAM.workingDaysBetween(LocalDate.of(2026, 12, 31), unknown))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-07, 1, 2024-02-15", // across Tết
        "2024-02-05, 3, 2024-02-15",
        "2024-05-02, 2, 2024-05-04", // the worked Saturday counts
        "2024-05-02, 3, 2024-05-06",
        "2024-06-15, 1, 2024-06-17", // a limit set running on a Saturday
        "2024-06-14, 0, 2024-06-14",
    })
    void countsWorkingDaysForwardAndBack(LocalDate from, int days, LocalDate last) {
        assertThat(new WorkingDays(days).after(from, VIET_NAM)).contains(last);
        assertThat(VIET_NAM.workingDaysBetween(from, last)).hasValue(days);
    }

    @Test
    void countsBackToTheLatestDayForANotice() {
        assertThat(new WorkingDays(3).before(LocalDate.of(2024, 2, 15), VIET_NAM))
                .contains(LocalDate.of(2024, 2, 5));
        assertThat(new CalendarDays(10).before(LocalDate.of(2024, 2, 15))).isEqualTo(LocalDate.of(2024, 2, 5));
        assertThat(new CalendarDays(10).after(LocalDate.of(2024, 2, 5))).isEqualTo(LocalDate.of(2024, 2, 15));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 11, 19, 42})
    void plusMinusAndBetweenAgreeWithCountingDayByDay(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            LocalDate start = LocalDate.of(2013, 9, 1).plusDays(random.nextInt(4700));
            int count = 1 + random.nextInt(20);
            LocalDate end = VIET_NAM.plus(start, new WorkingDays(count)).orElseThrow();
            long counted = start.plusDays(1)
                    .datesUntil(end.plusDays(1))
                    .filter(VIET_NAM::isWorkingDay)
                    .count();
            assertThat(counted).as("seed %d: %s + %d", seed, start, count).isEqualTo(count);
            assertThat(VIET_NAM.isWorkingDay(end)).isTrue();
            assertThat(VIET_NAM.workingDaysBetween(start, end)).hasValue(count);
            assertThat(VIET_NAM.plus(VIET_NAM.minus(end, new WorkingDays(count)).orElseThrow(), new WorkingDays(count)))
                    .contains(end);
        }
    }

    @Test
    void everyExchangedSaturdayHasItsDayOff() {
        List<LocalDate> exchanged = LocalDate.of(2013, 7, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .flatMap(day -> VIET_NAM.entryOn(day).stream())
                .filter(entry -> entry.kind() == CalendarEntry.Kind.WORKING_DAY)
                .map(entry -> LocalDate.parse(entry.name().replace("Làm bù cho ngày ", "")))
                .toList();
        assertThat(exchanged).hasSize(13).noneMatch(VIET_NAM::isWorkingDay);
        assertThat(exchanged).noneMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
    }

    @Test
    void aHostSuppliesAFurtherYearAndMayCorrectADay(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("2027.csv");
        Files.writeString(
                file,
                HEADER
                        + "2026-11-24,2026-11-25,covered,Ngày Văn hóa,a host's instrument,verified\n"
                        + "2026-11-24,2026-11-25,day-off,Ngày Văn hóa,a host's instrument,verified\n"
                        + "2024-06-17,2024-06-18,day-off,a local day off,a host's instrument,corroborated\n");
        WorkCalendar calendar = VIET_NAM.withHolidays(file);
        assertThat(calendar.knows(LocalDate.of(2026, 11, 24))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 6, 17))).isFalse();
        assertThat(calendar.coverage()).containsExactly(EffectivePeriod.parse("2013-07-01/2027-01-01"));
    }

    @Test
    void namesEveryFaultOfAFileWithItsLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("faulty.csv");
        Files.writeString(
                file,
                HEADER
                        + "2027-02-06,2027-02-06,day-off,Tết,x,verified\n"
                        + "2027-04-30,2027-05-02,holiday,Lễ,x,verified\n"
                        + "2027-09-02,2027-09-04,day-off,Quốc khánh,x,verified\n"
                        + "2027-09-03,2027-09-04,day-off,Quốc khánh,x,verified\n"
                        + "2027-01-01,2027-01-02,day-off,Tết Dương lịch,,verified\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIET_NAM.withHolidays(file))
                .withMessageContaining("faulty.csv, line 2: ")
                .withMessageContaining("line 3: Not a kind of calendar line: \"holiday\"")
                .withMessageContaining("line 5: speaks of the same day as line 4")
                .withMessageContaining("line 6: ");
    }
}
