package vn.htx.reporting.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.statistics.Dimension;
import vn.htx.reporting.Label;
import vn.htx.reporting.Report;
import vn.htx.reporting.catalogue.Reports;
import vn.htx.reporting.definition.ListArguments;
import vn.htx.reporting.definition.ListOption;

class OverviewListingsTest {
    private static final Report REPORT = SmallEconomy.empty().usual().reviewed().on("2025-05-31");

    @ParameterizedTest
    @CsvSource({
        "groups.members, , , list members --as-of 2025-05-31 --kind group",
        "cooperatives.agricultural, , , list organizations --as-of 2025-05-31 --kind cooperative --agricultural true",
        "cooperatives.non-agricultural, , , list organizations --as-of 2025-05-31 --kind cooperative --agricultural"
                + " false",
        "cooperatives.operating, , , list organizations --as-of 2025-05-31 --kind cooperative --operating true",
        "cooperatives.not-operating, , , list organizations --as-of 2025-05-31 --kind cooperative --operating false",
        "cooperatives.not-reviewed, , , list organizations --as-of 2025-05-31 --kind cooperative --operating none",
        "cooperatives.capital, , , list organizations --as-of 2025-05-31 --kind cooperative",
        "unions.member-cooperatives, , , list members --as-of 2025-05-31 --kind union --member-type cooperative",
        "cooperatives.count, status, suspended, list organizations --as-of 2025-05-31 --kind cooperative --status"
                + " suspended",
        "unions.count, sector, finance, list organizations --as-of 2025-05-31 --kind union --sector finance",
        "cooperatives.members, district, 061, list members --as-of 2025-05-31 --kind cooperative --area 061",
        "groups.opening, year, 2023, list organizations --as-of 2022-12-31 --kind group",
        "groups.in, year, 2023, list organizations --as-of 2023-12-31 --kind group --came-since 2023-01-01",
        "groups.out, year, 2023, list organizations --as-of 2023-12-31 --kind group --gone-since 2023-01-01",
        "groups.closing, year, 2025, list organizations --as-of 2025-05-31 --kind group"
    })
    void aFigureIsOpenedByTheListOfWhatItCounts(String indicator, String dimension, String value, String command) {
        String[] part = dimension == null ? new String[0] : new String[] {dimension, value};

        assertThat(Lookup.command(REPORT, indicator, part)).isEqualTo("htx " + command + " --known 14");
    }

    @Test
    void noFigureIsOpenedByAnOptionThatIsNotDeclared() {
        List<String> flags =
                Arrays.stream(ListOption.values()).map(ListOption::flag).toList();
        List<String> subjects = Arrays.stream(ListArguments.Subject.values())
                .map(ListArguments.Subject::word)
                .toList();

        assertThat(REPORT.figures()).allSatisfy(figure -> {
            List<String> arguments = figure.opensTo().orElseThrow().arguments();
            assertThat(arguments.get(0)).isEqualTo("list");
            assertThat(subjects).contains(arguments.get(1));
            assertThat(flags).containsAll(options(arguments));
        });
    }

    private static List<String> options(List<String> arguments) {
        return Stream.iterate(2, place -> place < arguments.size(), place -> place + 2)
                .map(arguments::get)
                .toList();
    }

    @Test
    void whatNoOptionCanTellIsRefused() {
        assertThatThrownBy(() ->
                        ListArguments.of(ListArguments.Subject.POLICIES).where(Dimension.YEAR_FOUNDED, Set.of("2020")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("YEAR_FOUNDED");
    }

    @Test
    void reportsAreFoundByName() {
        assertThat(Reports.of("overview").name()).isEqualTo("overview");
        assertThat(Reports.all())
                .extracting(definition -> definition.title())
                .contains(Label.key("report.overview.title"));
        assertThatThrownBy(() -> Reports.of("horoscope"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "No report 'horoscope'; choose one of overview, policies, support, linkages, promotion, dialogue, evaluation, supervision, annual, organization");
    }
}
