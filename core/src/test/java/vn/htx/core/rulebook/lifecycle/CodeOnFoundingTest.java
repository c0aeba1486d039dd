package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class CodeOnFoundingTest {

    private static final String RULE = "R-LIF-05-FOUNDING";

    @ParameterizedTest
    @CsvSource({
        "2024-07-17, NOT_APPLICABLE, law.rule-not-in-force, NOT_APPLICABLE",
        "2024-07-18, VIOLATED, founding.code, SATISFIED",
        "2024-07-19, VIOLATED, founding.code, SATISFIED",
        "2026-11-01, VIOLATED, founding.code, SATISFIED",
    })
    void aCooperativeOrUnionHasItsCodeFromTheStart(String day, Kind without, String reason, Kind with) {
        NewOrganization cooperative = NewOrganization.cooperative();
        NewOrganization union = NewOrganization.union();

        Said.verdict(History.empty().filing(RULE, day, cooperative.uncoded().asCooperative()), without, reason);
        Said.verdict(History.empty().filing(RULE, day, cooperative.asCooperative()), with, reason);
        Said.verdict(History.empty().filing(RULE, day, union.uncoded().asUnion()), without, reason);
        Said.verdict(History.empty().filing(RULE, day, union.asUnion()), with, reason);
        Said.verdict(History.empty().filing(RULE, day, cooperative.uncoded().from("group-x", true)), without, reason);
    }

    @Test
    void aCertificateNumberIsNoCode() {
        var founding = NewOrganization.cooperative()
                .numbered(RegistrationNumber.certificate("060007000001"))
                .asCooperative();

        Finding finding = History.empty().filing(RULE, "2025-01-01", founding);

        Said.verdict(finding, Kind.VIOLATED, "founding.code");
        Said.citing(finding, "decree:92/2024/NĐ-CP#14");
        Said.inBothLanguages(
                finding,
                "Hợp tác xã, liên hiệp hợp tác xã phải có mã số, đồng thời là mã số thuế, khi thành lập.",
                "A cooperative or union must have a code, which is its tax code, when founded.");
    }

    @Test
    void aGroupMayBeUnregistered() {
        Said.verdict(
                History.empty()
                        .filing(RULE, "2025-01-01", NewOrganization.group().asGroup()),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
        assertThat(new CodeOnFounding().refusesOn())
                .containsAll(Founded.BY_REORGANIZATION)
                .contains("found-cooperative", "found-union", "convert-group");
    }
}
