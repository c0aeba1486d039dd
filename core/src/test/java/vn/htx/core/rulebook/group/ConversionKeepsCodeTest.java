package vn.htx.core.rulebook.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class ConversionKeepsCodeTest {

    private static final String RULE = "R-GRP-12-CODE";

    @ParameterizedTest
    @CsvSource({
        "2024-07-17, 1, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-18, 1, SATISFIED, conversion.code",
        "2024-07-18, 2, VIOLATED, conversion.code",
        "2026-11-01, 1, SATISFIED, conversion.code",
        "2026-11-01, 2, VIOLATED, conversion.code",
    })
    void theCooperativeKeepsTheCodeOfTheGroup(String day, int serial, Kind kind, String reason) {
        var conversion = NewOrganization.cooperative().coded(serial).from("group-x", true);

        Said.verdict(registered().filing(RULE, day, conversion), kind, reason);
    }

    @Test
    void noCodeAtAllDoesNotKeepIt() {
        Finding finding = registered()
                .filing(
                        RULE,
                        "2026-01-01",
                        NewOrganization.cooperative().uncoded().from("group-x", true));

        Said.verdict(finding, Kind.VIOLATED, "conversion.code");
        Said.citing(finding, "decree:92/2024/NĐ-CP#61");
        String code = NewOrganization.taxCode(1);
        Said.inBothLanguages(
                finding,
                "Hợp tác xã chuyển đổi từ tổ hợp tác phải giữ mã số " + code + " của tổ hợp tác.",
                "A cooperative converted from a group must keep the group's code " + code + ".");
        assertThat(new ConversionKeepsCode().refusesOn()).containsExactly("convert-group");
    }

    @Test
    void aGroupWithoutACodeHasNoneToKeep() {
        Finding finding = History.empty()
                .and("2015-01-01", NewOrganization.group().asGroup())
                .filing(RULE, "2026-01-01", NewOrganization.cooperative().from("group-x", true));

        Said.verdict(finding, Kind.NOT_APPLICABLE, "conversion.no-code");
        Said.inBothLanguages(finding, "Tổ hợp tác không có mã số để giữ.", "The group has no code to keep.");
    }

    private static History registered() {
        return History.empty()
                .and("2024-01-01", NewOrganization.group().coded(1).asGroup());
    }
}
