package vn.htx.core.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.money.Ratio;

class DelegateMinimumTest {

    private static final DelegateMinimum LAW =
            new DelegateMinimum(50, 100, Ratio.ofPercent(50), 300, Ratio.ofPercent(30), 1000, Ratio.ofPercent(20), 200);

    @ParameterizedTest
    @CsvSource({
        "51, 26",
        "52, 26",
        "99, 50",
        "100, 50",
        "101, 31",
        "103, 31",
        "104, 32",
        "299, 90",
        "300, 90",
        "301, 61",
        "305, 61",
        "306, 62",
        "999, 200",
        "1000, 200",
        "1001, 200",
        "100000, 200"
    })
    void theLeastNumberStepsWithTheMembers(long members, long least) {
        assertThat(LAW.of(members)).isEqualTo(OptionalLong.of(least));
    }

    @ParameterizedTest
    @CsvSource({"0", "49", "50"})
    void noneIsWrittenUpToFifty(long members) {
        assertThat(LAW.of(members)).isEmpty();
    }

    @Test
    void upToTheLastStepItsShareDecidesAndTheNumberOnlyBeyondIt() {
        DelegateMinimum other = new DelegateMinimum(
                50, 100, Ratio.ofPercent(50), 300, Ratio.ofPercent(30), 1000, Ratio.ofPercent(20), 150);

        assertThat(other.of(1000)).isEqualTo(OptionalLong.of(200));
        assertThat(other.of(1001)).isEqualTo(OptionalLong.of(150));
    }
}
