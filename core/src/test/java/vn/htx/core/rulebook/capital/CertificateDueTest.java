package vn.htx.core.rulebook.capital;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.capital.IssueContributionCertificate;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class CertificateDueTest {

    private static final String RULE = "R-CAP-12";

    private static History paid() {
        return Contributions.cooperative("2013-01-01")
                .and("2024-08-01", Contributions.commit("c-1", "m-1", 10))
                .and("2024-09-01", Contributions.pay("p-1", "m-1", 4))
                .and("2024-10-01", Contributions.pay("p-2", "m-1", 6));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, NOT_APPLICABLE, duty.none",
        "2024-09-30, NOT_APPLICABLE, duty.none",
        "2024-10-01, SATISFIED, duty.kept",
        "2024-10-02, VIOLATED, capital.no-certificate",
    })
    void whoPaidInFullIsGivenACertificateThatDay(String day, Kind kind, String reason) {
        Said.verdict(paid().standing(RULE, "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-14, VIOLATED, capital.no-certificate", "2024-11-15, SATISFIED, duty.kept"})
    void aLateCertificateEndsTheBreach(String day, Kind kind, String reason) {
        var history = paid().and(
                        "2024-11-15",
                        new IssueContributionCertificate(
                                Contributions.COOPERATIVE, new MemberId("m-1"), "GCN-1", Dong.of(10_000_000)));

        Said.verdict(history.standing(RULE, "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, NOT_APPLICABLE, duty.none",
        "2024-07-01, VIOLATED, capital.no-certificate",
        "2024-07-02, VIOLATED, capital.no-certificate",
    })
    void whoHadPaidBeforeTheLawOf2023IsNotAskedForByIt(String paid, Kind kind, String reason) {
        var history = Contributions.cooperative("2013-01-01")
                .and("2024-06-01", Contributions.commit("c-1", "m-1", 10))
                .and(paid, Contributions.pay("p-1", "m-1", 10));

        Said.verdict(history.standing(RULE, "coop-x", "2025-05-31"), kind, reason);
    }
}
