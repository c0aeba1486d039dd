package vn.htx.reporting.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Label;
import vn.htx.reporting.Language;
import vn.htx.reporting.Report;
import vn.htx.reporting.SmallReport;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;
import vn.htx.reporting.render.Printing;

class TextRendererTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void noLineIsWiderThanTheTerminal(Language language) {
        assertThat(Printing.print(SmallReport.made(), "text", language).lines())
                .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(TextPage.WIDTH));
    }

    @Test
    void aWideTableIsContinuedBelowUnderTheSameRowHeadings() {
        List<Integer> years = IntStream.rangeClosed(2011, 2030).boxed().toList();
        Table wide = new Table(
                "years",
                Label.key("overview.totals"),
                Label.key("area.district"),
                years.stream()
                        .map(year -> new Table.Column("y" + year, Label.verbatim("Năm " + year)))
                        .toList(),
                List.of(new Table.Row(
                        Label.verbatim("Ba Bể"),
                        years.stream().map(TextRendererTest::cell).toList(),
                        false)),
                List.of());

        List<String> lines =
                Printing.print(report(wide), "text", Language.VI).lines().toList();

        assertThat(lines).allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(TextPage.WIDTH));
        assertThat(lines).filteredOn(line -> line.startsWith("  Ba Bể")).hasSizeGreaterThan(1);
        assertThat(String.join("\n", lines)).contains("Năm 2011").contains("Năm 2030");
    }

    @ParameterizedTest
    @CsvSource({"ace, 3", "Hợp tác xã, 10", "Nghị quyết, 10", "'', 0"})
    void aVietnameseLetterTakesOneColumnHoweverItIsEncoded(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
        assertThat(Width.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(columns);
    }

    @Test
    void wordsAreWrappedAtTheWidthAndNeverCut() {
        assertThat(Width.wrap("Hợp tác xã", 7)).containsExactly("Hợp tác", "xã");
        assertThat(Width.wrap("Hợp tác xã", 6)).containsExactly("Hợp", "tác xã");
        assertThat(Width.wrap("Nghị quyết", 2)).containsExactly("Nghị", "quyết");
    }

    private static Report report(Table table) {
        return SmallReport.withSections(List.of(table));
    }

    private static Cell cell(int year) {
        return Figure.of("groups.count", Value.of(year), "groups", "register")
                .withDimension("year", Integer.toString(year));
    }
}
