package vn.htx.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    private static final Ratio THIRTY_PERCENT = Ratio.ofPercent(30);

    @ParameterizedTest
    @CsvSource({"299999999, false, true", "300000000, true, false", "300000001, true, false"})
    void aBoundIsMetExactlyAtTheBound(long capital, boolean atLeast, boolean below) {
        Ratio share = Ratio.of(Dong.of(capital), Dong.of(1_000_000_000));
        assertThat(share.isAtLeast(THIRTY_PERCENT)).isEqualTo(atLeast);
        assertThat(share.isBelow(THIRTY_PERCENT)).isEqualTo(below);
        assertThat(share.isAtMost(THIRTY_PERCENT)).isEqualTo(capital <= 300_000_000);
        assertThat(share.isAbove(THIRTY_PERCENT)).isEqualTo(capital > 300_000_000);
    }

    @Test
    void equalValuesAreEqualRatios() {
        assertThat(Ratio.of(2, 6))
                .isEqualTo(Ratio.of(1, 3))
                .isEqualTo(Ratio.of(-3, -9))
                .hasToString("1/3");
        assertThat(Ratio.of(0, 7)).isEqualTo(Ratio.ZERO);
        assertThat(Ratio.of(7, 7)).isEqualTo(Ratio.ONE);
    }

    @Test
    void comparesBeyondSixtyFourBits() {
        Ratio smaller = Ratio.of(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1);
        Ratio larger = Ratio.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        assertThat(smaller.isBelow(larger)).isTrue();
        assertThat(Ratio.of(Long.MIN_VALUE, 3).isBelow(Ratio.ZERO)).isTrue();
    }

    @Test
    void nothingIsNoWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(Dong.ZERO, Dong.ZERO));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.of(1, Long.MIN_VALUE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30%",
                "1/3",
                "0%",
                "100%",
                "-5%",
                "150%",
                "7/8",
                "-9223372036854775808/3",
                "9223372036854775807/2"
            })
    void textRoundTrips(String text) {
        assertThat(Ratio.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.3", "30", "30 %", "1/0", "1/-3", "a/b", "9999999999999999999%"})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse(text));
    }
}
