package vn.htx.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DongTest {

    private static final Dong MOST = Dong.of(Long.MAX_VALUE);

    @Test
    void arithmeticIsExact() {
        assertThat(Dong.of(700).plus(Dong.of(50))).isEqualTo(Dong.of(750));
        assertThat(Dong.of(700).minus(Dong.of(750))).isEqualTo(Dong.of(-50));
        assertThat(Dong.of(700).times(3)).isEqualTo(Dong.of(2100));
        assertThat(Dong.of(-50).isNegative()).isTrue();
        assertThat(Dong.of(-50).negated().isPositive()).isTrue();
        assertThat(Dong.ZERO.isZero()).isTrue();
        assertThat(Dong.of(2)).isGreaterThan(Dong.of(1));
    }

    @Test
    void neverWrapsAround() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> MOST.plus(Dong.of(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> MOST.negated().minus(Dong.of(2)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> MOST.times(2));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Dong.of(Long.MIN_VALUE).negated());
    }

    @ParameterizedTest
    @CsvSource({
        "100, 1/3, 33, 67",
        "99, 1/3, 33, 66",
        "-100, 1/3, -34, -66",
        "9223372036854775807, 51%, 4703919738795935661, 4519452298058840146"
    })
    void aShareIsRoundedDownAndNothingIsLost(long amount, String ratio, long floor, long remainder) {
        Dong.Share share = Dong.of(amount).share(Ratio.parse(ratio));
        assertThat(share).isEqualTo(new Dong.Share(Dong.of(floor), Dong.of(remainder)));
        assertThat(share.floor().plus(share.remainder())).isEqualTo(Dong.of(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1500000", "-1", "9223372036854775807", "-9223372036854775808"})
    void textRoundTrips(String text) {
        assertThat(Dong.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1.5", "1.000", "1e3", "+1", "١٢", "9223372036854775808"})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Dong.parse(text)).withMessageContaining("plain digits");
    }
}
