package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.EstablishmentKind;
import vn.htx.core.lifecycle.OpenEstablishment;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.Said;

class BusinessPlaceCodeTest {

    private static final String RULE = "R-LIF-05-PLACE";

    @ParameterizedTest
    @CsvSource({
        "2024-07-17, 00001, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-18, 00000, VIOLATED, business-place.code",
        "2024-07-18, 00001, SATISFIED, business-place.code",
        "2024-07-18, 99999, SATISFIED, business-place.code",
        "2024-07-18, 100000, VIOLATED, business-place.code",
        "2024-07-18, 9999, VIOLATED, business-place.code",
        "2024-07-18, A0001, VIOLATED, business-place.code",
    })
    void aBusinessPlaceHasFiveDigits(String day, String code, Kind kind, String reason) {
        Said.verdict(opened(day, code, EstablishmentKind.BUSINESS_PLACE), kind, reason);
    }

    @Test
    void otherEstablishmentsHaveOtherCodes() {
        Said.verdict(
                opened("2025-06-02", "4700000013-001", EstablishmentKind.BRANCH),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
        Finding finding = opened("2025-06-02", "1", EstablishmentKind.BUSINESS_PLACE);
        Said.citing(finding, "decree:92/2024/NĐ-CP#14");
        Said.inBothLanguages(
                finding,
                "Mã số địa điểm kinh doanh phải từ 00001 đến 99999; 1 không đúng quy định.",
                "The code of a business place runs from 00001 to 99999; 1 does not.");
        assertThat(new BusinessPlaceCode().refusesOn()).containsExactly("open-establishment");
    }

    private static Finding opened(String day, String code, EstablishmentKind kind) {
        return Registered.cooperative()
                .filing(RULE, day, new OpenEstablishment(Registered.COOP, new Reference(code), kind, false));
    }
}
