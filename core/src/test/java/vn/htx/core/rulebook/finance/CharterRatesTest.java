package vn.htx.core.rulebook.finance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.charter.Provision;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.Said;

class CharterRatesTest {

    private static final String LATE = "2024-07-01";

    @ParameterizedTest
    @CsvSource({
        "R-FIN-01, INTERNAL_FUND_RATE, 84.1",
        "R-FIN-02-CHARTER, EXTERNAL_FUND_RATE, 84.2",
        "R-FIN-10, MINIMUM_INTERNAL_RATIO, 40.11"
    })
    void theCharterSetsTheRate(String rule, CharterParameter parameter, String article) {
        Said.verdict(
                Financed.history().standing(rule, "coop-x", "2024-06-30"),
                Kind.NOT_APPLICABLE,
                "law.rule-not-in-force");
        Said.verdict(
                Financed.foundedOn(LATE).standing(rule, "coop-x", "2024-07-01"), Kind.UNDETERMINED, "rates.no-charter");
        Finding missing = Financed.foundedOn(LATE)
                .and(LATE, Financed.charter(Financed.COOP))
                .standing(rule, "coop-x", LATE);
        Said.verdict(missing, Kind.VIOLATED, "rates.set");
        Said.citing(missing, "law:17/2023/QH15#" + article);
        assertThat(missing.verdict().remedy().orElseThrow().code().id()).isEqualTo("rates.amend");
        assertThat(Financed.foundedOn(LATE)
                        .and(LATE, Financed.charter(Financed.COOP, new Provision(parameter, "30%")))
                        .standing(rule, "coop-x", LATE)
                        .verdict()
                        .kind())
                .isEqualTo(Kind.SATISFIED);
        Said.verdict(
                Financed.history().standing(rule, "group-x", "2025-03-20"),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
    }

    @ParameterizedTest
    @CsvSource({
        "coop-x, 4%, VIOLATED, rates.bound",
        "coop-x, 5%, SATISFIED, rates.bound",
        "coop-x, 6%, SATISFIED, rates.bound",
        "union-x, 9%, VIOLATED, rates.bound",
        "union-x, 10%, SATISFIED, rates.bound",
        "union-x, 11%, SATISFIED, rates.bound"
    })
    void theExternalRateHasALeast(String organization, String rate, Kind kind, String reason) {
        Said.verdict(external(organization, rate), kind, reason);
    }

    private static Finding external(String organization, String rate) {
        return Financed.foundedOn(LATE)
                .and(
                        LATE,
                        Financed.charter(
                                new OrganizationId(organization),
                                new Provision(CharterParameter.EXTERNAL_FUND_RATE, rate)))
                .standing("R-FIN-02-CHARTER", organization, "2025-03-20");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 2025-12-31, NOT_APPLICABLE, rates.spared",
        "2024-06-30, 2026-01-01, VIOLATED, rates.set",
        "2024-07-01, 2025-12-31, VIOLATED, rates.set"
    })
    void olderOrganizationsHaveTime(String formed, String day, Kind kind, String reason) {
        Said.verdict(
                Financed.foundedOn(formed)
                        .and(formed, Financed.charter(Financed.COOP))
                        .standing("R-FIN-10", "coop-x", day),
                kind,
                reason);
    }

    @Test
    void saysWhy() {
        Said.inBothLanguages(
                external("coop-x", "4%"),
                "Điều lệ quy định 4%, thấp hơn mức tối thiểu 5%.",
                "The charter sets 4%, below the least, 5%.");
    }
}
