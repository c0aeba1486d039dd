package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.fact.Act;
import vn.htx.core.law.DatedValue;
import vn.htx.core.law.Finding;
import vn.htx.core.law.LawRows;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.RegisterNumber;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class OrganizationCodeTest {

    private static final String RULE = "R-LIF-05";
    private static final String CODE = NewOrganization.taxCode(1);
    private static final String WRONG = CODE.substring(0, 9) + (CODE.charAt(9) == '0' ? '1' : '0');

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force, NOT_APPLICABLE, law.rule-not-in-force, ",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed, UNDETERMINED, law.rule-not-confirmed, law:23/2012/QH13",
        "2024-06-30, UNDETERMINED, law.rule-not-confirmed, UNDETERMINED, law.rule-not-confirmed, law:23/2012/QH13",
        "2024-07-01, SATISFIED, code.sound, VIOLATED, code.no-tax-code, law:17/2023/QH15#46",
        "2024-07-17, SATISFIED, code.sound, VIOLATED, code.no-tax-code, law:17/2023/QH15#46",
        "2024-07-18, SATISFIED, code.sound, VIOLATED, code.no-tax-code, decree:92/2024/NĐ-CP#14",
        "2026-11-01, SATISFIED, code.sound, VIOLATED, code.no-tax-code, decree:92/2024/NĐ-CP#14",
    })
    void theCodeOfACooperativeIsATaxCode(
            String day, Kind right, String sound, Kind wrong, String unsound, String citation) {
        History history = History.empty().and("2010-01-01", cooperative().asCooperative());

        Said.verdict(founding(day, CODE), right, sound);
        Said.verdict(founding(day, WRONG), wrong, unsound);
        Said.verdict(history.filing(RULE, day, registering("coop-x", CODE)), right, sound);
        Said.verdict(history.filing(RULE, day, registering("coop-x", WRONG)), wrong, unsound);
        assertThat(founding(day, CODE).citation().map(Object::toString).orElse(null))
                .isEqualTo(citation);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-17, NOT_APPLICABLE, law.parameter-not-in-force",
        "2024-07-18, VIOLATED, code.no-tax-code",
    })
    void theCodeOfAGroupIsATaxCodeFromTheDecreeOn(String day, Kind kind, String reason) {
        Act founding = NewOrganization.group()
                .numbered(RegistrationNumber.taxCode(WRONG))
                .asGroup();

        Said.verdict(History.empty().filing(RULE, day, founding), kind, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"470000001", "47000000100", "4700-00001", "A700000010"})
    void whatIsNotOfTheFormIsNoTaxCode(String code) {
        Said.verdict(founding("2025-01-01", code), Kind.VIOLATED, "code.no-tax-code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2024-12-31", "2025-01-02"})
    void aCodeIsNeverAnothersOnWhateverDay(String registeredOn) {
        History history = History.empty()
                .and("2010-01-01", cooperative().withId("coop-1").asCooperative())
                .and(registeredOn, registering("coop-1", CODE));

        Finding finding =
                history.filing(RULE, "2025-01-01", cooperative().coded(1).asCooperative());

        Said.verdict(finding, Kind.VIOLATED, "code.taken");
        assertThat(finding.facts()).containsEntry("other", "coop-1").containsEntry("code", CODE);
    }

    @Test
    void theCodeOfOneThatEndedIsNotUsedAgain() {
        History history = History.empty()
                .and("2020-01-01", cooperative().withId("coop-1").coded(1).asCooperative())
                .and("2023-01-01", new DissolveOrganization(new OrganizationId("coop-1")));

        Said.verdict(
                history.filing(RULE, "2025-01-01", cooperative().coded(1).asCooperative()),
                Kind.VIOLATED,
                "code.taken");
    }

    @Test
    void anOldCertificateNumberIsNoCode() {
        History history = History.empty()
                .and(
                        "2015-01-01",
                        cooperative()
                                .withId("coop-1")
                                .numbered(RegistrationNumber.certificate(CODE))
                                .asCooperative());

        Said.verdict(
                history.filing(RULE, "2025-01-01", cooperative().coded(1).asCooperative()),
                Kind.SATISFIED,
                "code.sound");
        Said.verdict(
                history.filing(
                        RULE,
                        "2025-01-01",
                        new RegisterNumber(new OrganizationId("coop-1"), RegistrationNumber.certificate("X-1"))),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void aCooperativeGoesOnWithTheCodeOfTheGroupItWas() {
        History group = History.empty()
                .and("2024-07-18", NewOrganization.group().coded(1).asGroup());
        var conversion = cooperative().coded(1).from("group-x", true);

        Said.verdict(group.filing(RULE, "2026-01-01", conversion), Kind.SATISFIED, "code.sound");
        History converted = group.and("2026-01-01", conversion);
        Said.verdict(converted.filing(RULE, "2026-02-01", registering("coop-x", CODE)), Kind.SATISFIED, "code.sound");
        Said.verdict(converted.filing(RULE, "2025-02-01", registering("group-x", CODE)), Kind.SATISFIED, "code.sound");
        Said.verdict(
                converted.filing(
                        RULE,
                        "2026-02-01",
                        cooperative().withId("coop-2").coded(1).asCooperative()),
                Kind.VIOLATED,
                "code.taken");
    }

    @Test
    void oneMayRegisterItsOwnCodeAgain() {
        History history =
                History.empty().and("2025-01-01", cooperative().coded(1).asCooperative());

        Said.verdict(history.filing(RULE, "2025-06-01", registering("coop-x", CODE)), Kind.SATISFIED, "code.sound");
    }

    @Test
    void whoHasNoCodeIsNotJudgedHere() {
        Said.verdict(
                History.empty()
                        .filing(RULE, "2025-01-01", NewOrganization.group().asGroup()),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void aHostMaySayThatTheCodeIsNoTaxCode() {
        var rows = History.RULEBOOK.pack().rows();
        var value = rows.values().stream()
                .filter(row -> row.parameter().equals("cooperative.code"))
                .findFirst()
                .orElseThrow();
        var other = new DatedValue(
                value.parameter(), value.period(), "own-code", value.unit(), value.citation(), value.confidence(), "");
        var pack = History.RULEBOOK.pack().withOverrides(new LawRows(List.of(), List.of(other), List.of()));

        Finding finding = History.empty()
                .filing(
                        History.RULEBOOK.withPack(pack),
                        RULE,
                        "2025-01-01",
                        cooperative().coded(1).asCooperative());

        Said.verdict(finding, Kind.NOT_APPLICABLE, "code.other");
        Said.inBothLanguages(
                finding,
                "Mã số vào ngày này là own-code, không phải mã số thuế.",
                "The code on this day is of the kind own-code, not a tax code.");
    }

    @Test
    void theReasonsAreSaidInBothLanguages() {
        History history = History.empty()
                .and("2020-01-01", cooperative().withId("coop-1").coded(1).asCooperative());

        Said.inBothLanguages(
                founding("2025-01-01", WRONG),
                "Mã số " + WRONG + " không phải là mã số thuế hợp lệ.",
                "The code " + WRONG + " is not a sound tax code.");
        Said.inBothLanguages(
                history.filing(RULE, "2025-01-01", cooperative().coded(1).asCooperative()),
                "Mã số " + CODE + " đã thuộc về tổ chức coop-1; mã số không được sử dụng lại.",
                "The code " + CODE + " is, or was, that of organization coop-1; a code is never used again.");
        Said.inBothLanguages(
                founding("2025-01-01", CODE),
                "Mã số " + CODE + " là mã số thuế hợp lệ và chưa từng thuộc về tổ chức khác.",
                "The code " + CODE + " is a sound tax code that never was another organization's.");
        assertThat(new OrganizationCode().refusesOn())
                .containsAll(Founded.BY_REORGANIZATION)
                .contains("found-group", "found-cooperative", "found-union", "convert-group", "register-number");
    }

    private static NewOrganization cooperative() {
        return NewOrganization.cooperative().uncoded();
    }

    private static Finding founding(String day, String code) {
        return History.empty()
                .filing(
                        RULE,
                        day,
                        cooperative().numbered(RegistrationNumber.taxCode(code)).asCooperative());
    }

    private static RegisterNumber registering(String organization, String code) {
        return new RegisterNumber(new OrganizationId(organization), RegistrationNumber.taxCode(code));
    }
}
