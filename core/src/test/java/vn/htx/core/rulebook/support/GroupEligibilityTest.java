package vn.htx.core.rulebook.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Rulebook;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;
import vn.htx.core.supervision.ProhibitedAct;
import vn.htx.core.supervision.SanctionKind;
import vn.htx.core.support.Beneficiary;

class GroupEligibilityTest {

    private static final String RULE = "R-SUP-04";

    private static Finding asked(Rulebook rulebook, History history, String day) {
        return history.filing(rulebook, RULE, day, Supported.apply("brand", Beneficiary.of(Supported.GROUP)));
    }

    private static Finding asked(History history, String day) {
        return asked(History.RULEBOOK, history, day);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, UNDETERMINED, support.group-conditions",
        "2024-10-31, UNDETERMINED, support.group-conditions",
        "2024-11-01, VIOLATED, support.group-conditions"
    })
    void asksFromTheLawOf2023OnAndTheNumbersFromTheDecreeOn(String day, Kind kind, String reason) {
        Said.verdict(asked(Supported.founded("2010-01-01"), day), kind, reason);
    }

    @Test
    void oneThatGrewMayHaveSupport() {
        History grown = Supported.growing(Supported.founded("2010-01-01"), Supported.GROUP, 2025);
        Said.verdict(asked(grown, "2025-06-01"), Kind.SATISFIED, "support.group-conditions");
    }

    @Test
    void newlyFoundedInAnAreaInDifficultyIsEnough() {
        History young = Supported.founded("2022-06-01");
        Rulebook listed = Supported.designating("area:06");
        Said.verdict(asked(listed, young, "2025-06-01"), Kind.SATISFIED, "support.group-conditions");
        Said.verdict(asked(listed, young, "2025-06-02"), Kind.VIOLATED, "support.group-conditions");
        Said.verdict(asked(young, "2025-06-01"), Kind.UNDETERMINED, "support.group-conditions");
    }

    @Test
    void withoutACertificateOrWithAPenaltyItMayNot() {
        History uncertified = Supported.growing(
                Supported.founded("2010-01-01")
                        .and(
                                "2011-01-01",
                                NewOrganization.group().withId("group-y").asGroup()),
                new OrganizationId("group-y"),
                2025);
        Finding finding = uncertified.filing(
                RULE, "2025-06-01", Supported.apply("brand", Beneficiary.of(new OrganizationId("group-y"))));
        Said.verdict(finding, Kind.VIOLATED, "support.group-conditions");
        assertThat(finding.facts()).containsEntry("failed", "certificate");

        History punished = Supported.growing(Supported.founded("2010-01-01"), Supported.GROUP, 2025)
                .and(
                        "2025-03-01",
                        Supported.sanction(
                                Supported.GROUP,
                                SanctionKind.WARNING,
                                ProhibitedAct.UNTRUE_REGISTRATION,
                                "2025-03-01",
                                "2025-09-01"));
        assertThat(asked(punished, "2025-06-01").facts()).containsEntry("failed", "no-penalty");
    }

    @Test
    void saysWhy() {
        Finding finding = asked(Supported.founded("2010-01-01"), "2025-06-01");
        Said.citing(finding, "law:17/2023/QH15#18.2");
        Said.inBothLanguages(
                finding,
                "Ngày 01/06/2025 không đủ điều kiện: progress; đạt: certificate,no-penalty; chưa rõ: - (giấy chứng nhận từ "
                        + "2010-01-01; xử phạt: -; thành viên 7/7/7; đào tạo 0..0/7; thành lập 2010-01-01).",
                "On 01/06/2025 conditions are not met: progress; met: certificate,no-penalty; not known: - (certificate since "
                        + "2010-01-01; penalty: -; members 7/7/7; trained 0..0/7; founded 2010-01-01).");
        assertThat(new GroupEligibility().refusesOn()).containsExactly("approve-application");
        Said.verdict(
                Supported.founded("2010-01-01")
                        .filing(RULE, "2025-06-01", Supported.apply("brand", Beneficiary.of(Supported.COOP))),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
    }
}
