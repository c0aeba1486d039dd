package vn.htx.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.statistics.Indicator;
import vn.htx.core.statistics.Indicators;
import vn.htx.reporting.Section;
import vn.htx.reporting.definition.ReportRequest;
import vn.htx.reporting.overview.ObservedEconomy;
import vn.htx.reporting.overview.SmallEconomy;
import vn.htx.reporting.overview.SupportedEconomy;

/** Every act, indicator and report section that docs/coverage.md names exists, and every row of the article is there. */
class CoverageDocumentTest {
    private static final String DAY = "2025-05-31";
    private static final int ROWS = 39;
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private static List<Row> rows = List.of();

    private record Row(int number, Set<String> acts, Set<String> indicators, Set<String> places) {
        static Row parse(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(Integer.parseInt(cells[1].strip()), names(cells[3]), names(cells[4]), names(cells[5]));
        }

        private static Set<String> names(String cell) {
            return NAME.matcher(cell)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @BeforeAll
    static void readTable() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("../docs/coverage.md"))) {
            rows = lines.filter(line -> line.matches("\\| [0-9]+ \\|.*"))
                    .map(Row::parse)
                    .toList();
        }
    }

    @Test
    void everyRowOfTheArticleIsThereOnceAndHasActsAndAPlace() {
        assertThat(rows)
                .extracting(Row::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ROWS).boxed().toList());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.acts()).as("acts of row %s", row.number()).isNotEmpty();
            assertThat(row.places()).as("places of row %s", row.number()).isNotEmpty();
        });
    }

    @Test
    void everyActNamedCanBeFiled() {
        Set<String> acts = StandardCatalogue.catalogue().actTypes().keySet();
        assertThat(rows).flatExtracting(Row::acts).isSubsetOf(acts);
    }

    @Test
    void everyIndicatorNamedIsDefined() {
        List<String> ids = Indicators.all().stream().map(Indicator::id).toList();
        assertThat(rows).flatExtracting(Row::indicators).isSubsetOf(ids);
    }

    @Test
    void everyPlaceNamedIsASectionOfAReport() {
        assertThat(rows).flatExtracting(Row::places).isSubsetOf(places());
    }

    private static Set<String> places() {
        Set<String> places = new TreeSet<>();
        SupportedEconomy supported = SupportedEconomy.filled();
        ObservedEconomy observed = ObservedEconomy.filled();
        List.of("overview", "support", "linkages", "promotion", "annual")
                .forEach(name -> places.addAll(places(name, supported.on(DAY))));
        List.of("policies", "dialogue", "evaluation", "supervision")
                .forEach(name -> places.addAll(places(name, observed.on(DAY))));
        places.addAll(places("organization", observed.judgedOn(DAY).withOrganization(SmallEconomy.id("htx-a"))));
        return places;
    }

    private static List<String> places(String report, ReportRequest request) {
        return Reports.of(report).of(request).sections().stream()
                .map((Section section) -> report + "/" + section.id())
                .toList();
    }
}
