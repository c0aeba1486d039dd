package vn.htx.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For whom a measure is, and what a value counts, are read as they are written. */
class ScopeTest {

    @ParameterizedTest
    @CsvSource({
        "all, ALL, ''",
        "kind:cooperative, KIND, cooperative",
        "area:06, AREA, 06",
        "organization:c-1, ORGANIZATION, c-1"
    })
    void aScopeIsWrittenAsItIsRead(String text, Scope.Reach reach, String code) {
        assertThat(Scope.parse(text)).isEqualTo(new Scope(reach, code)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "everyone", "all:06", "area", "area:", ":06", "AREA:06"})
    void anythingElseIsNoScope(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.parse(text))
                .withMessageStartingWith("Not a scope: ");
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBERS, 007, 7",
        "MONTH_DAY, 12-15, --12-15",
        "MONTH_DAY, --02-29, --02-29",
        "POINTS, 7, 7",
        "POINTS, 7.5, 7.5",
        "POINTS, 1000.25, 1000.25",
        "CODE, commune-2, commune-2",
    })
    void aValueIsReadInTheFormOfItsUnit(Unit unit, String text, String canonical) {
        assertThat(unit.read(text)).hasToString(canonical);
        assertThat(unit.read(canonical)).isEqualTo(unit.read(text));
        assertThat(unit.type()).isEqualTo(unit.read(text).getClass());
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBERS, -1",
        "MEMBERS, 1234567890",
        "MONTH_DAY, 2024-12-15",
        "POINTS, -1",
        "POINTS, 7.125",
        "POINTS, '7,5'",
        "CODE, Commune",
        "CODE, 2nd",
    })
    void anyOtherFormIsRefused(Unit unit, String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unit.read(text))
                .withMessageStartingWith("Not ")
                .withMessageContaining("\"" + text + "\"");
    }
}
