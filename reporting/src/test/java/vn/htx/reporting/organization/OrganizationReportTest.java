package vn.htx.reporting.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.htx.reporting.overview.Lookup.figure;
import static vn.htx.reporting.overview.Lookup.number;
import static vn.htx.reporting.overview.SmallEconomy.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.reporting.Language;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.Report;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;
import vn.htx.reporting.overview.ObservedEconomy;
import vn.htx.reporting.render.Printing;

class OrganizationReportTest {
    private static final ObservedEconomy ECONOMY = ObservedEconomy.filled();

    private static Report of(String organization, String day) {
        return new OrganizationReport().of(ECONOMY.judgedOn(day).withOrganization(id(organization)));
    }

    private static List<String> words(Report report, String table) {
        Phrases phrases = Phrases.in(Language.EN);
        return report.getTable(table).rows().stream()
                .map(row -> phrases.say(row.heading()) + ": "
                        + phrases.cell(row.cells().get(0)))
                .toList();
    }

    @Test
    void itsLifeIsToldByDay() {
        assertThat(words(of("htx-a", "2025-05-31"), "life"))
                .startsWith("1 June 2018: Founded")
                .contains(
                        "1 June 2018: 7 members join",
                        "1 May 2024: Charter capital 4,000,000 đồng",
                        "1 March 2023: Awarded 40,000,000 đồng: Trang thiết bị (ct-1.thiet-bi)",
                        "20 December 2024: Named an exemplary model: Province");
        assertThat(words(of("htx-a", "2018-12-31"), "life")).noneMatch(line -> line.contains("Awarded"));
    }

    @Test
    void anEndedOrganizationHasAFileToo() {
        Report ended = of("htx-b", "2025-05-31");

        assertThat(words(ended, "life")).endsWith("31 December 2024: Ceased to exist");
        assertThat(number(ended, "organization.members")).isZero();
        assertThat(ended.getTable("breaches").rows()).isEmpty();
    }

    @Test
    void membersCapitalAndFiguresStandByYear() {
        Report report = of("htx-a", "2025-05-31");

        assertThat(number(report, "organization.members")).isEqualTo(7);
        assertThat(number(report, "organization.members", "member-kind", "official"))
                .isEqualTo(7);
        assertThat(number(report, "organization.capital", "year", "2023")).isEqualTo(1_000_000);
        assertThat(number(report, "organization.capital", "year", "2024")).isEqualTo(4_000_000);
        assertThat(number(report, "organization.revenue", "year", "2024")).isEqualTo(1_500_000_000);
        assertThat(figure(report, "organization.revenue", "year", "2023").value())
                .isEqualTo(Value.missing(MissingReason.NOT_REPORTED));
        assertThat(number(report, "organization.awarded")).isEqualTo(40_000_000);
        assertThat(number(report, "organization.paid", "measure", "ct-1.thiet-bi"))
                .isEqualTo(40_000_000);
    }

    @Test
    void ranksStandWithTheirScheme() {
        assertThat(words(of("htx-a", "2025-05-31"), "ranks")).containsExactly("2022: Fair", "2023: Good", "2024: Good");
        assertThat(words(of("htx-e", "2025-05-31"), "ranks")).containsExactly("2023: Not old enough");
    }

    @Test
    void breachesAndDutiesNameTheirArticles() {
        Report report = of("htx-a", "2025-05-31");
        Table duties = report.getTable("duties");

        assertThat(number(report, "organization.breaches"))
                .isEqualTo(report.getTable("breaches").rows().size());
        assertThat(number(report, "organization.duties"))
                .isEqualTo(duties.rows().size());
        assertThat(duties.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                Phrases.in(Language.EN).cell(row.cells().get(duties.indexOf("article"))))
                        .isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "htx-a, 2018-06-01",
        "htx-c, 2025-02-01",
        "htx-e, 2023-06-01",
        "htx-h, 2024-07-01",
        "tht-a, 2025-05-31",
        "tht-c, 2025-05-31",
        "lh-a, 2024-01-01",
        "lh-b, 2025-05-31"
    })
    void everyKindHasAFileOnEveryDayOfItsLife(String organization, String day) {
        Report file = of(organization, day);

        for (Language language : Language.values()) {
            assertThat(Printing.print(file, "html", language)).contains(organization);
        }
        assertThat(file.getTable("life").rows()).isNotEmpty();
    }

    @Test
    void withoutAnOrganizationThereIsNoFile() {
        assertThatThrownBy(() -> new OrganizationReport().of(ECONOMY.on("2025-05-31")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("organization's id");
        assertThatThrownBy(() -> of("htx-z", "2025-05-31"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("htx-z");
    }
}
