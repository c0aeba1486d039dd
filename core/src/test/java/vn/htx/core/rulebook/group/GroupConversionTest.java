package vn.htx.core.rulebook.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.BeginSituation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.RegisterNumber;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.ResumeOrganization;
import vn.htx.core.organization.Situation;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class GroupConversionTest {

    private static final String RULE = "R-GRP-12";
    private static final OrganizationId GROUP = new OrganizationId("group-x");
    private static final ConvertGroup CONVERSION =
            NewOrganization.cooperative().coded(1).from("group-x", true);

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, VIOLATED, conversion.no-certificate",
        "2024-07-18, VIOLATED, conversion.no-certificate", // registered on the very day
        "2024-07-19, VIOLATED, conversion.too-early",
        "2025-07-17, VIOLATED, conversion.too-early",
        "2025-07-18, SATISFIED, conversion.met",
        "2025-07-19, SATISFIED, conversion.met",
        "2026-11-01, SATISFIED, conversion.met",
    })
    void aGroupRegisteredSinceTheDecreeConvertsAfterTwelveMonths(String day, Kind kind, String reason) {
        Said.verdict(registered("2024-07-18").filing(RULE, day, CONVERSION), kind, reason);
    }

    @Test
    void anUnregisteredGroupDoesNotConvert() {
        History unregistered =
                History.empty().and("2015-01-01", NewOrganization.group().asGroup());

        Said.verdict(unregistered.filing(RULE, "2026-01-01", CONVERSION), Kind.VIOLATED, "conversion.no-certificate");
    }

    @Test
    void acceptanceByEveryMemberIsNeeded() {
        ConvertGroup disagreed = NewOrganization.cooperative().coded(1).from("group-x", false);

        Said.verdict(
                registered("2024-07-18").filing(RULE, "2026-01-01", disagreed), Kind.VIOLATED, "conversion.not-agreed");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-30, VIOLATED, conversion.too-early",
        "2025-10-01, VIOLATED, conversion.too-early",
        "2026-02-28, VIOLATED, conversion.too-early",
        "2026-03-01, SATISFIED, conversion.met", // twelve months after business began again
    })
    void aSuspensionBeginsTheTwelveMonthsAnew(String day, Kind kind, String reason) {
        History suspended = registered("2024-07-18").and("2025-01-01", suspension("2025-03-01"));

        Said.verdict(suspended.filing(RULE, day, CONVERSION), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, SATISFIED, conversion.met", // the day before
        "2026-01-01, SATISFIED, conversion.met", // active until that day
        "2026-01-02, VIOLATED, conversion.too-early",
        "2027-01-31, VIOLATED, conversion.too-early",
        "2027-02-01, SATISFIED, conversion.met",
    })
    void whoIsSuspendedIsNotActive(String day, Kind kind, String reason) {
        History suspended = registered("2024-07-18")
                .and("2026-01-01", suspension("2026-12-01"))
                .and("2026-02-01", new ResumeOrganization(GROUP, LocalDate.of(2026, 1, 20)));

        Said.verdict(suspended.filing(RULE, day, CONVERSION), kind, reason);
    }

    @Test
    void neitherIsOneInAnyOtherSituation() {
        History revoked = registered("2024-07-18")
                .and("2026-01-01", new BeginSituation(GROUP, Situation.REVOKED_TAX_ENFORCEMENT));

        Finding finding = revoked.filing(RULE, "2027-06-01", CONVERSION);

        Said.verdict(finding, Kind.VIOLATED, "conversion.too-early");
        assertThat(finding.facts()).containsEntry("since", "2027-06-01");
    }

    @Test
    void aCorrectedCodeIsTheSameCertificate() {
        History corrected = registered("2024-07-18")
                .and("2025-05-01", new RegisterNumber(GROUP, RegistrationNumber.taxCode(NewOrganization.taxCode(9))));

        Said.verdict(corrected.filing(RULE, "2025-07-17", CONVERSION), Kind.VIOLATED, "conversion.too-early");
        Said.verdict(corrected.filing(RULE, "2025-07-18", CONVERSION), Kind.SATISFIED, "conversion.met");
    }

    @Test
    void aConversionFiledAgainIsJudgedTheSame() {
        History converted = registered("2024-07-18").and("2025-07-18", CONVERSION);

        Said.verdict(converted.filing(RULE, "2025-07-18", CONVERSION), Kind.SATISFIED, "conversion.met");
    }

    @Test
    void otherActsAreNotJudged() {
        Said.verdict(
                History.empty().filing(RULE, "2025-01-01", Cooperatives.withOfficialMembers(5)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void aViolationRefusesWithItsReasonInBothLanguages() {
        Finding early = registered("2024-08-01").filing(RULE, "2025-07-31", CONVERSION);

        Said.citing(early, "law:17/2023/QH15#108.1");
        Said.inBothLanguages(
                early,
                "Tổ hợp tác phải hoạt động liên tục ít nhất 12 tháng kể từ khi được cấp giấy chứng nhận; hoạt động liên"
                        + " tục từ ngày 01/08/2024, sớm nhất được chuyển đổi ngày 01/08/2025.",
                "A group must have been active without a break for 12 months since its certificate; this one has been"
                        + " since 01/08/2024 and can be converted from 01/08/2025.");
        Said.inBothLanguages(
                History.empty().filing(RULE, "2026-01-01", CONVERSION),
                "Tổ hợp tác không có giấy chứng nhận đăng ký nên không được chuyển đổi.",
                "The group holds no registration certificate and cannot be converted.");
        Said.inBothLanguages(
                registered("2024-07-18")
                        .filing(
                                RULE,
                                "2026-01-01",
                                NewOrganization.cooperative().from("group-x", false)),
                "Việc chuyển đổi phải được tất cả thành viên tổ hợp tác đồng ý.",
                "A conversion needs the agreement of all members of the group.");
        Said.inBothLanguages(
                registered("2024-07-18").filing(RULE, "2026-01-01", CONVERSION),
                "Tổ hợp tác có giấy chứng nhận, hoạt động liên tục từ ngày 18/07/2024 và tất cả thành viên đồng ý.",
                "The group holds a certificate, has been active without a break since 18/07/2024, and all members agree.");
        assertThat(new GroupConversion().refusesOn()).containsExactly("convert-group");
    }

    private static History registered(String day) {
        return History.empty()
                .and("2015-01-01", NewOrganization.group().asGroup())
                .and(day, new RegisterNumber(GROUP, RegistrationNumber.taxCode(NewOrganization.taxCode(1))));
    }

    private static SuspendOrganization suspension(String until) {
        return new SuspendOrganization(GROUP, LocalDate.parse(until), LocalDate.of(2024, 12, 1));
    }
}
