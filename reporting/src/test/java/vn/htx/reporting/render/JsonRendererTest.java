package vn.htx.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Language;
import vn.htx.reporting.Report;
import vn.htx.reporting.SmallReport;
import vn.htx.reporting.Value;

class JsonRendererTest {
    @Test
    void itSaysWhatIsReportedBeforeTheFigures() {
        assertThat(Printing.print(SmallReport.unmarked(), "json", Language.EN)).startsWith("""
                {
                  "report": "overview",
                  "language": "en",
                  "title": "The collective economy at a glance",
                  "asOf": "2025-05-31",
                  "known": 7,
                  "knownAt": null,
                  "area": null,
                  "areaName": null,
                  "sample": false,
                  "figures": [
                    {
                      "indicator": "groups.count",
                      "value": 672,
                      "unit": "groups",
                      "dimensions": {},
                """);
    }

    @Test
    void everyFigureStandsInTheArray() throws IOException {
        Report report = SmallReport.made();

        assertThat(values(Printing.print(report, "json", Language.VI), "indicator"))
                .containsExactlyElementsOf(
                        report.figures().stream().map(Figure::indicator).toList());
    }

    @Test
    void onlyMissingNumbersAreNull() throws IOException {
        Report report = SmallReport.made();
        long missing = report.figures().stream()
                .map(Figure::value)
                .filter(Value.Missing.class::isInstance)
                .count();
        String json = Printing.print(report, "json", Language.VI);

        assertThat(values(json, "value")).filteredOn("null"::equals).hasSize(Math.toIntExact(missing));
        assertThat(values(json, "missing")).containsExactly("not-reported", "withheld");
    }

    @Test
    void itEndsWithANewline() {
        assertThat(Printing.print(SmallReport.made(), "json", Language.VI)).endsWith("\n}\n");
    }

    private static List<String> values(String json, String field) throws IOException {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals(field)) {
                    parser.nextToken();
                    values.add(parser.getText());
                }
            }
        }
        return values;
    }
}
