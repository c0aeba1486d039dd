package vn.htx.core.rulebook.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.finance.RecordAudit;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;
import vn.htx.core.supervision.ProhibitedAct;
import vn.htx.core.supervision.SanctionKind;
import vn.htx.core.support.Beneficiary;

class EligibilityTest {

    private static final String RULE = "R-SUP-02";
    private static final Beneficiary COOP = Beneficiary.of(Supported.COOP);

    private static History growing() {
        return Supported.growing(Supported.founded("2010-01-01"), Supported.COOP, 2025);
    }

    private static Finding asked(History history, String day) {
        return history.filing(RULE, day, Supported.apply("brand", COOP));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, UNDETERMINED, support.conditions-open",
        "2025-03-01, SATISFIED, support.conditions"
    })
    void asksFromTheLawOf2023On(String day, Kind kind, String reason) {
        Said.verdict(asked(growing(), day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, SATISFIED", "2025-03-01, VIOLATED", "2025-08-31, VIOLATED", "2025-09-01, SATISFIED"})
    void whoServesAPenaltyForAProhibitedActHasNone(String day, Kind kind) {
        History punished = growing()
                .and(
                        "2025-03-01",
                        Supported.sanction(
                                Supported.COOP,
                                SanctionKind.WARNING,
                                ProhibitedAct.SUPPORT_MISUSED,
                                "2025-03-01",
                                "2025-09-01"));

        assertThat(asked(punished, day).verdict().kind()).isEqualTo(kind);
    }

    @Test
    void aPenaltyForAnotherActDoesNotCountAndACriminalJudgmentDoes() {
        History warned = growing()
                .and(
                        "2025-03-01",
                        Supported.sanction(Supported.COOP, SanctionKind.WARNING, null, "2025-03-01", "2025-09-01"));
        History sentenced = growing()
                .and(
                        "2025-03-01",
                        Supported.sanction(
                                Supported.COOP, SanctionKind.CRIMINAL_JUDGMENT, null, "2025-03-01", "2025-09-01"));

        Said.verdict(asked(warned, "2025-04-01"), Kind.SATISFIED, "support.conditions");
        Said.verdict(asked(sentenced, "2025-04-01"), Kind.VIOLATED, "support.conditions");
        assertThat(asked(sentenced, "2025-04-01").facts()).containsEntry("failed", "no-judgment");
    }

    @Test
    void anAuditReportIsAskedForWhereTheMeasureAsks() {
        var asked = Supported.apply("audit", COOP);
        Said.verdict(growing().filing(RULE, "2025-04-01", asked), Kind.VIOLATED, "support.conditions");
        History audited = growing().and("2025-03-31", new RecordAudit(Supported.COOP, 2024));
        Said.verdict(audited.filing(RULE, "2025-04-01", asked), Kind.SATISFIED, "support.conditions");
    }

    @Test
    void withoutProgressItCannotSay() {
        Finding finding = asked(Supported.founded("2010-01-01"), "2025-04-01");
        Said.verdict(finding, Kind.UNDETERMINED, "support.conditions-open");
        assertThat(finding.facts()).containsEntry("unknown", "progress");
    }

    @Test
    void whenApprovedItIsAskedOfTheDayOfTheApplication() {
        History applied = growing()
                .and("2025-03-01", Supported.apply("brand", COOP))
                .and(
                        "2025-04-01",
                        Supported.sanction(
                                Supported.COOP,
                                SanctionKind.WARNING,
                                ProhibitedAct.SUPPORT_MISUSED,
                                "2025-04-01",
                                "2025-09-01"));
        Finding finding = applied.filing(RULE, "2025-05-01", Supported.approve(COOP));

        Said.verdict(finding, Kind.SATISFIED, "support.conditions");
        assertThat(finding.facts()).containsEntry("applied", "2025-03-01");
        assertThat(new Eligibility().refusesOn()).containsExactly("approve-application");
    }

    @Test
    void anApplicationFromBeforeTheLawIsNotJudgedByIt() {
        History applied = growing().and("2024-06-30", Supported.apply("brand", COOP));
        Said.verdict(
                applied.filing(RULE, "2024-08-01", Supported.approve(COOP)),
                Kind.NOT_APPLICABLE,
                "support.applied-earlier");
    }

    @Test
    void reachesNeitherGroupsNorEnterprisesNorOtherActs() {
        Said.verdict(
                growing().filing(RULE, "2025-04-01", Supported.apply("brand", Beneficiary.of(Supported.GROUP))),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
        Said.verdict(
                growing().filing(RULE, "2025-04-01", Supported.apply("brand", Beneficiary.enterprise("dn-1"))),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
        Said.verdict(
                growing().filing(RULE, "2025-04-01", Supported.programme("p-2")),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void saysWhy() {
        Finding finding = asked(growing(), "2025-03-01");
        Said.citing(finding, "law:17/2023/QH15#18.1");
        Said.inBothLanguages(
                finding,
                "Ngày 01/03/2025 đủ điều kiện: no-penalty,no-judgment,progress,audit-report (chấp hành xử lý: -/-; kiểm toán: not-asked).",
                "On 01/03/2025 every condition is met: no-penalty,no-judgment,progress,audit-report (serving: -/-; audit: not-asked).");
    }
}
