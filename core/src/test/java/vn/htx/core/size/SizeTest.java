package vn.htx.core.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.money.Dong;

class SizeTest {

    private static final long BILLION = 1_000_000_000L;
    private static final SizeScale AGRICULTURE = new SizeScale(
            new SizeThreshold(300, Dong.of(50 * BILLION), Dong.of(10 * BILLION)),
            new SizeThreshold(200, Dong.of(10 * BILLION), Dong.of(5 * BILLION)),
            new SizeThreshold(50, Dong.of(2 * BILLION), Dong.of(BILLION)));

    @ParameterizedTest
    @CsvSource({
        "300, 50000, 0, LARGE",
        "299, 60000, 20000, MEDIUM",
        "400, 1000, 9000, MEDIUM",
        "49, 100000, 100000, MICRO",
        "300, 1900, 900, MICRO",
        "300, 49999, 10000, LARGE",
        "300, 49999, 9999, MEDIUM",
        "200, 10000, 0, MEDIUM",
        "200, 0, 5000, MEDIUM",
        "199, 10000, 5000, SMALL",
        "200, 9999, 4999, SMALL",
        "50, 2000, 0, SMALL",
        "50, 0, 1000, SMALL",
        "50, 1999, 999, MICRO"
    })
    void theFirstClassReachedFromTheTopWins(long members, long revenue, long capital, SizeClass expected) {
        SizeInput input = new SizeInput(members, Dong.of(revenue * 1_000_000), Dong.of(capital * 1_000_000));
        assertThat(AGRICULTURE.classify(input)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"49, MICRO", "50, SMALL", "300, SMALL", "301, MEDIUM", "1000, MEDIUM", "1001, LARGE"})
    void theScaleOf2020ByMembers(long members, SizeClass expected) {
        assertThat(new MemberScale(50, 300, 1000).classify(members)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"999, MICRO", "1000, SMALL", "4999, SMALL", "5000, MEDIUM", "49999, MEDIUM", "50000, LARGE"})
    void theScaleOf2020ByCapital(long capital, SizeClass expected) {
        CapitalScale scale = new CapitalScale(Dong.of(1000), Dong.of(5000), Dong.of(50000));
        assertThat(scale.classify(Dong.of(capital))).isEqualTo(expected);
    }

    @Test
    void severalPurposesAreMixedAndSeveralActivitiesGeneral() {
        assertThat(Purpose.of(Set.of(Purpose.CONSUMPTION))).isEqualTo(Purpose.CONSUMPTION);
        assertThat(Purpose.of(Set.of(Purpose.CONSUMPTION, Purpose.EMPLOYMENT))).isEqualTo(Purpose.MIXED);
        assertThat(AgriculturalType.of(Set.of(AgriculturalType.SALT))).isEqualTo(AgriculturalType.SALT);
        assertThat(AgriculturalType.of(Set.of(AgriculturalType.SALT, AgriculturalType.CROP)))
                .isEqualTo(AgriculturalType.GENERAL);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Purpose.of(Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> AgriculturalType.of(Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new SizeInput(-1, Dong.ZERO, Dong.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new SizeInput(0, Dong.of(-1), Dong.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new SizeInput(0, Dong.ZERO, Dong.of(-1)));
    }
}
