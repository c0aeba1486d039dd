package vn.htx.reporting.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.htx.core.document.RecordMapper;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Label;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.Report;
import vn.htx.reporting.ReportArea;
import vn.htx.reporting.Section;
import vn.htx.reporting.Source;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;

/** Writes one report as one JSON object. */
final class JsonReport {
    private final Report report;
    private final Phrases phrases;
    private final JsonGenerator json;

    private JsonReport(Report report, Phrases phrases, JsonGenerator json) {
        this.report = report;
        this.phrases = phrases;
        this.json = json;
    }

    static void write(Report report, Phrases phrases, JsonGenerator json) throws IOException {
        new JsonReport(report, phrases, json).write();
    }

    private void write() throws IOException {
        json.writeStartObject();
        head();
        figures();
        tables();
        indicators();
        sources();
        notes();
        json.writeEndObject();
    }

    private void head() throws IOException {
        json.writeStringField("report", report.id());
        json.writeStringField("language", phrases.language().tag());
        json.writeStringField("title", phrases.say(report.title()));
        json.writeStringField("asOf", report.asOf().toString());
        json.writeNumberField("known", report.known().sequence());
        stringOrNull(
                "knownAt", report.known().recordedAt().map(Object::toString).orElse(null));
        stringOrNull("area", report.area().map(ReportArea::code).orElse(null));
        stringOrNull("areaName", report.area().map(ReportArea::name).orElse(null));
        json.writeBooleanField("sample", report.sample());
        if (report.sample()) {
            json.writeStringField("notice", phrases.say("sample.notice"));
        }
    }

    private void figures() throws IOException {
        json.writeArrayFieldStart("figures");
        for (Figure figure : report.figures()) {
            figure(figure);
        }
        json.writeEndArray();
    }

    private void figure(Figure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("indicator", figure.indicator());
        value(figure.value());
        json.writeStringField("unit", figure.unit());
        json.writeObjectFieldStart("dimensions");
        for (Map.Entry<String, String> dimension : figure.dimensions().entrySet()) {
            json.writeStringField(dimension.getKey(), dimension.getValue());
        }
        json.writeEndObject();
        if (figure.period().isPresent()) {
            json.writeStringField("from", figure.period().get().from().toString());
            json.writeStringField(
                    "to", figure.period().get().end().orElseThrow().minusDays(1).toString());
        }
        json.writeStringField("source", figure.source());
        if (figure.opensTo().isPresent()) {
            json.writeStringField("opensTo", figure.opensTo().get().commandLine());
        }
        json.writeEndObject();
    }

    private void value(Value value) throws IOException {
        if (value instanceof Value.Missing missing) {
            json.writeNullField("value");
            json.writeStringField("missing", missing.reason().id());
        } else {
            json.writeNumberField("value", value.decimal().orElseThrow());
        }
        if (value instanceof Value.Fraction fraction) {
            json.writeNumberField("numerator", fraction.ratio().numerator());
            json.writeNumberField("denominator", fraction.ratio().denominator());
        } else if (value instanceof Value.Stated stated) {
            json.writeStringField(
                    "certainty", RecordMapper.nameOf(stated.quantity().certainty()));
        }
    }

    /** The tables that state more than figures, such as the events of a life, in words as they are read; its figures stand above. */
    private void tables() throws IOException {
        json.writeArrayFieldStart("tables");
        for (Section section : report.sections()) {
            if (section instanceof Table table && hasWords(table)) {
                table(table);
            }
        }
        json.writeEndArray();
    }

    private static boolean hasWords(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(Cell.Words.class::isInstance);
    }

    private void table(Table table) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", table.id());
        json.writeStringField("title", phrases.say(table.title()));
        json.writeStringField("corner", phrases.say(table.corner()));
        json.writeArrayFieldStart("rows");
        for (Table.Row row : table.rows()) {
            json.writeStartObject();
            json.writeStringField("heading", phrases.say(row.heading()));
            for (int i = 0; i < table.columns().size(); i++) {
                if (row.cells().get(i) instanceof Cell.Words words) {
                    json.writeStringField(table.columns().get(i).id(), phrases.say(words.label()));
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What each indicator means, once. */
    private void indicators() throws IOException {
        TreeSet<String> ids = new TreeSet<>();
        report.figures().forEach(figure -> ids.add(figure.indicator()));
        json.writeObjectFieldStart("indicators");
        for (String id : ids) {
            json.writeObjectFieldStart(id);
            json.writeStringField("label", phrases.indicator(id));
            json.writeStringField("definition", phrases.definition(id));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void sources() throws IOException {
        json.writeObjectFieldStart("sources");
        for (Source source : report.sources()) {
            json.writeStringField(source.id(), phrases.say(source.title()));
        }
        json.writeEndObject();
    }

    private void notes() throws IOException {
        json.writeArrayFieldStart("notes");
        for (Label note : report.notes()) {
            json.writeString(phrases.say(note));
        }
        json.writeEndArray();
    }

    private void stringOrNull(String field, @Nullable String text) throws IOException {
        json.writeFieldName(field);
        json.writeString(text);
    }
}
