package vn.htx.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.Language;
import vn.htx.reporting.Report;
import vn.htx.reporting.SmallReport;
import vn.htx.reporting.Value;

class CsvRendererTest {
    @Test
    void everyFigureIsOneRow() {
        Report report = SmallReport.made();

        assertThat(read(report))
                .extracting(row -> row.getField("indicator"))
                .containsExactlyElementsOf(
                        report.figures().stream().map(Figure::indicator).toList());
    }

    @Test
    void aRowCarriesWhatItsNumberMeans() {
        NamedCsvRecord row = read(SmallReport.made()).get(6);

        assertThat(row.getFieldsAsMap())
                .containsEntry("report", "overview")
                .containsEntry("indicator", "cooperatives.count")
                .containsEntry("value", "340")
                .containsEntry("missing", "")
                .containsEntry("unit", "cooperatives")
                .containsEntry("dimension_sector", "agriculture")
                .containsEntry("dimension_district", "")
                .containsEntry("area", "06")
                .containsEntry("as_of", "2025-05-31")
                .containsEntry("known", "12345")
                .containsEntry("source", "register")
                .containsEntry("sample", "true");
    }

    @Test
    void aMissingNumberIsNoZero() {
        assertThat(read(SmallReport.made()))
                .filteredOn(row -> row.getField("value").isEmpty())
                .extracting(row -> row.getField("missing"))
                .containsExactly("not-reported", "withheld");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+1", "@SUM(A1)", "\tx", "\rx"})
    void textASpreadsheetWouldRunIsDefused(String text) {
        assertThat(read(withCode(text)).get(0).getField("dimension_area")).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"060", "-5", "a=b", "Ba Bể, \"Chợ Rã\"", "hai\r\ndòng"})
    void otherTextStaysAsItIs(String text) {
        assertThat(read(withCode(text)).get(0).getField("dimension_area")).isEqualTo(text);
    }

    @Test
    void aNegativeNumberStaysANumber() {
        Figure loss = Figure.of("groups.count", Value.of(-12), "groups", "register");

        assertThat(read(reportOf(loss)).get(0).getField("value")).isEqualTo("-12");
    }

    private static Report withCode(String code) {
        return reportOf(
                Figure.of("groups.count", Value.of(1), "groups", "register").withDimension("area", code));
    }

    private static Report reportOf(Figure figure) {
        Headline.Item item = Headline.Item.of(Label.key("kind.group"), figure);
        return SmallReport.withSections(List.of(new Headline("totals", Label.key("overview.totals"), List.of(item))));
    }

    private static List<NamedCsvRecord> read(Report report) {
        String csv = Printing.print(report, "csv", Language.VI);
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}
