package vn.htx.reporting.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.htx.reporting.overview.Lookup.figure;
import static vn.htx.reporting.overview.Lookup.number;

import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.core.money.Ratio;
import vn.htx.reporting.Cell;
import vn.htx.reporting.DocumentTree;
import vn.htx.reporting.Label;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Report;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;
import vn.htx.reporting.overview.ObservedEconomy;

class PoliciesReportTest {
    private static final String MEASURE = "ct-1.thiet-bi";
    private static final ObservedEconomy ECONOMY = ObservedEconomy.filled();
    private static final Report REPORT = new PoliciesReport().of(ECONOMY.on("2025-05-31"));

    @Test
    void whatADocumentCausedIsCountedUnderThoseAboveItToo() {
        for (String policy : new String[] {"nq-09-tu", "nq-20-tw"}) {
            assertThat(number(REPORT, "policies.programmes", "policy", policy)).isEqualTo(1);
            assertThat(number(REPORT, "policies.measures", "policy", policy)).isEqualTo(1);
            assertThat(number(REPORT, "support.awards", "policy", policy)).isEqualTo(3);
            assertThat(number(REPORT, "support.awarded", "policy", policy)).isEqualTo(70_000_000);
            assertThat(number(REPORT, "support.paid", "policy", policy)).isEqualTo(40_000_000);
            assertThat(number(REPORT, "training.courses", "policy", policy)).isEqualTo(1);
        }
        assertThat(number(REPORT, "policies.measures", "policy", "qd-1253")).isZero();
        assertThat(REPORT.sections()).hasAtLeastOneElementOfType(DocumentTree.class);
    }

    /** htx-a was supported and trained, htx-d supported, htx-f trained. */
    @Test
    void whoIsReachedTwiceIsReachedOnce() {
        assertThat(number(REPORT, "policies.organizations", "policy", "nq-09-tu"))
                .isEqualTo(3);
    }

    @Test
    void noMoneyUnderADocumentIsNotZero() {
        assertThat(figure(REPORT, "support.awarded", "policy", "qd-1253").value())
                .isEqualTo(Value.missing(MissingReason.NOT_RECORDED));
        assertThat(number(REPORT, "support.awards", "policy", "qd-1253")).isZero();
    }

    @Test
    void aTargetStandsBesideWhatIsCountedAndAnUnknownIndicatorIsSaidToBe() {
        assertThat(number(REPORT, "cooperatives.count", "policy", "nq-09-tu", "target", "htx"))
                .isEqualTo(7);
        assertThat(REPORT.getTable("targets").rows())
                .extracting(
                        Table.Row::heading,
                        row -> row.cells().get(2),
                        row -> row.cells().get(3))
                .contains(
                        tuple(
                                Label.verbatim("host.pondOwners"),
                                new Cell.Words(Label.key("policies.targets.at-least", Label.count(40))),
                                new Cell.Words(Label.key("policies.targets.unknown"))),
                        tuple(
                                Label.key("indicator.evaluation.good-or-fair.share"),
                                new Cell.Words(Label.key("policies.targets.range", share(60), share(70))),
                                new Cell.Words(Label.key("policies.targets.to-come"))));
    }

    private static Label share(long percent) {
        return Label.measured(Value.of(Ratio.of(percent, 100)), "share");
    }

    @Test
    void thoseThatReceivedStandBesideThoseAlike() {
        assertThat(compared("compared.organizations", "side", "received")).isEqualTo(2);
        assertThat(compared("compared.organizations", "side", "both-days")).isEqualTo(2);
        assertThat(compared("compared.organizations", "side", "matched")).isEqualTo(1);
        assertThat(compared("compared.organizations", "side", "alike")).isEqualTo(2);
        assertThat(compared("compared.capital", "side", "received", "when", "before"))
                .isEqualTo(1_000_000);
        assertThat(compared("compared.capital", "side", "received", "when", "change"))
                .isEqualTo(3_000_000);
        assertThat(compared("compared.capital", "side", "alike", "when", "before"))
                .isEqualTo(2_000_000);
        assertThat(compared("compared.capital", "side", "alike", "when", "change"))
                .isEqualTo(500_000);
    }

    /** Of the two alike only htx-f told its revenue in both years. */
    @Test
    void onlyWhatIsKnownBeforeAndAfterIsCompared() {
        assertThat(compared("compared.organizations", "side", "alike", "quality", "compared.revenue"))
                .isEqualTo(1);
        assertThat(compared("compared.revenue", "side", "alike", "when", "change"))
                .isEqualTo(200_000_000);
        assertThat(compared("compared.good-or-fair", "side", "alike", "when", "before"))
                .isZero();
        assertThat(compared("compared.good-or-fair", "side", "alike", "when", "after"))
                .isEqualTo(1);
    }

    private static long compared(String indicator, String... dimensions) {
        String[] all = new String[dimensions.length + 2];
        all[0] = "measure";
        all[1] = MEASURE;
        System.arraycopy(dimensions, 0, all, 2, dimensions.length);
        return number(REPORT, indicator, all);
    }

    @Test
    void itSaysThatItIsNoProofOfCause() {
        assertThat(REPORT.getTable("compared").notes()).contains(Label.key("policies.compared.no-cause"));
        assertThat(REPORT.getTable("compared-1").notes()).contains(Label.key("policies.compared.no-cause"));
    }

    @Test
    void beforeAnybodyReceivedItNothingIsCompared() {
        Report before = new PoliciesReport().of(ECONOMY.on("2023-02-28"));

        assertThat(before.getTable("compared").rows()).isEmpty();
        assertThat(before.getTable("compared").notes()).containsExactly(Label.key("policies.compared.none"));
    }

    @Test
    void anAreaComparesItsOwn() {
        Report elsewhere = new PoliciesReport().of(ECONOMY.on("2025-05-31").withArea(AreaCode.of("061")));

        assertThat(number(elsewhere, "compared.organizations", "measure", MEASURE, "side", "received"))
                .isZero();
        assertThat(figure(elsewhere, "training.courses", "policy", "nq-09-tu").value())
                .isEqualTo(Value.missing(MissingReason.NOT_BY_AREA));
    }
}
