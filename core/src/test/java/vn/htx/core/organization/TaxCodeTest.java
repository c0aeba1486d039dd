package vn.htx.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxCodeTest {

    private static final String[] ISSUED = {
        "0100233488", "0314409058", "0317273020", "0100112437", "0312687878", "0311638525"
    };

    @Test
    void codesInUseAreWellFormed() {
        assertThat(ISSUED).allMatch(TaxCode::isWellFormed);
    }

    @Test
    void everySingleWrongDigitIsFound() {
        for (String code : ISSUED) {
            for (int place = 0; place < code.length(); place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String other = code.substring(0, place) + digit + code.substring(place + 1);
                    assertThat(TaxCode.isWellFormed(other)).as(other).isEqualTo(other.equals(code));
                }
            }
        }
    }

    @Test
    void aCodeWhoseCheckDigitWouldBeTenIsNeverIssued() {
        assertThat(TaxCode.checkDigit("000000000")).isEqualTo(10);
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(TaxCode.isWellFormed("000000000" + digit)).isFalse();
        }
    }

    @Test
    void aRemainderOfTenGivesTheCheckDigitZero() {
        assertThat(TaxCode.checkDigit("031727302")).isZero();
    }

    @Test
    void aDependentUnitAddsThreeDigitsFromOne() {
        assertThat(TaxCode.isWellFormed("0100233488-001")).isTrue();
        assertThat(TaxCode.isWellFormed("0100233488-999")).isTrue();
        assertThat(TaxCode.isWellFormed("0100233488-000")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "010023348",
                "01002334880",
                "0100233488-1",
                "0100233488-",
                "0100233488001",
                "O100233488",
                " 0100233488",
                "٠١٠٠٢٣٣٤٨٨"
            })
    void whatHasAnotherShapeIsNoTaxCode(String code) {
        assertThat(TaxCode.isWellFormed(code)).isFalse();
    }

    @Test
    void aCheckDigitIsOfNineDigits() {
        assertThatThrownBy(() -> TaxCode.checkDigit("12345678")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TaxCode.checkDigit("1234567890")).isInstanceOf(IllegalArgumentException.class);
    }
}
