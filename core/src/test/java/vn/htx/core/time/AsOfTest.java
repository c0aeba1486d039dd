package vn.htx.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);

    @Test
    void isKnownNowUnlessSaidOtherwise() {
        assertThat(AsOf.on(DAY)).isEqualTo(new AsOf(DAY, Known.now()));
        assertThat(AsOf.on(DAY).knownAt(Known.entry(57)).known()).isEqualTo(Known.entry(57));
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "entry 57", "entry 0", "2025-06-30T17:00:00Z"})
    void knowledgeRoundTrips(String text) {
        assertThat(Known.parse(text)).hasToString(text);
        AsOf asOf = AsOf.on(DAY).knownAt(Known.parse(text));
        assertThat(AsOf.parse(asOf.toString())).isEqualTo(asOf);
    }

    @Test
    void readsABareNumberAndABareDay() {
        assertThat(Known.parse("57")).isEqualTo(Known.entry(57));
        assertThat(Known.parse("2025-06-30T17:00:00Z")).isEqualTo(Known.at(Instant.parse("2025-06-30T17:00:00Z")));
        assertThat(AsOf.parse("2025-05-31")).isEqualTo(AsOf.on(DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Now", "-1", "entry", "entry -1", "٥٧", "99999999999999999999", "2025-06-30"})
    void refusesOtherKnowledge(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Known.parse(text));
    }

    @Test
    void aDayInVietNamBeginsSevenHoursBeforeGreenwich() {
        assertThat(VietNamTime.dateOf(Instant.parse("2025-06-30T16:59:59Z"))).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(VietNamTime.dateOf(Instant.parse("2025-06-30T17:00:00Z"))).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(VietNamTime.startOf(LocalDate.of(2025, 7, 1))).isEqualTo(Instant.parse("2025-06-30T17:00:00Z"));
    }
}
