package vn.htx.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectivePeriodTest {

    private static final EffectivePeriod LAW_2012 = EffectivePeriod.parse("2013-07-01/2024-07-01");
    private static final EffectivePeriod LAW_2023 = EffectivePeriod.parse("2024-07-01/..");

    @ParameterizedTest
    @CsvSource({"2013-06-30,false", "2013-07-01,true", "2024-06-30,true", "2024-07-01,false"})
    void containsItsFirstDayAndNotItsEnd(LocalDate day, boolean contained) {
        assertThat(LAW_2012.contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-07-01", "2013-06-30"})
    void mustHoldADay(LocalDate until) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffectivePeriod.of(LocalDate.of(2013, 7, 1), until))
                .withMessageContaining("2013-07-01");
    }

    @Test
    void abuttingPeriodsDoNotOverlap() {
        assertThat(LAW_2012.abuts(LAW_2023)).isTrue();
        assertThat(LAW_2023.abuts(LAW_2012)).isTrue();
        assertThat(LAW_2012.overlaps(LAW_2023)).isFalse();
        assertThat(LAW_2012.intersection(LAW_2023)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01/2021-01-01, 2020-12-31/.., 2020-12-31/2021-01-01",
        "2020-01-01/.., 2019-01-01/.., 2020-01-01/..",
        "2020-01-01/2021-01-01, 2020-03-01/2020-04-01, 2020-03-01/2020-04-01",
    })
    void sharesTheDaysOfBoth(String one, String other, String shared) {
        EffectivePeriod a = EffectivePeriod.parse(one);
        EffectivePeriod b = EffectivePeriod.parse(other);
        assertThat(a.intersection(b)).contains(EffectivePeriod.parse(shared)).isEqualTo(b.intersection(a));
        assertThat(a.overlaps(b)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-07-01/.., 2024-07-01/.., true",
        "2013-07-01/2024-07-01, 2013-07-01/2024-07-01, true",
        "2013-07-01/2024-07-01, 2013-07-01/.., false",
        "2013-07-02/.., 2013-07-01/2013-07-05, false",
    })
    void enclosesWhenNoDayStandsOutside(String outer, String inner, boolean encloses) {
        assertThat(EffectivePeriod.parse(outer).encloses(EffectivePeriod.parse(inner)))
                .isEqualTo(encloses);
    }

    @Test
    void endsEarlierButNeverLater() {
        assertThat(LAW_2012.endingOn(LocalDate.of(2020, 1, 1)))
                .contains(EffectivePeriod.parse("2013-07-01/2020-01-01"));
        assertThat(LAW_2012.endingOn(LocalDate.of(2030, 1, 1))).contains(LAW_2012);
        assertThat(LAW_2012.endingOn(LAW_2012.from())).isEmpty();
        assertThat(LAW_2023.end()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-07-01/2024-07-01", "2013-07-01/.."})
    void textRoundTrips(String text) {
        assertThat(EffectivePeriod.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2013-07-01", "2013-07-01/", "../2013-07-01", "2013-7-1/..", "2013-07-01/2013-07-01"})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EffectivePeriod.parse(text));
    }

    @Test
    void sortsByFirstDayThenByEndWithOpenPeriodsLast() {
        EffectivePeriod open = EffectivePeriod.startingOn(LAW_2012.from());
        assertThat(Stream.of(LAW_2023, open, LAW_2012).sorted()).containsExactly(LAW_2012, open, LAW_2023);
    }
}
