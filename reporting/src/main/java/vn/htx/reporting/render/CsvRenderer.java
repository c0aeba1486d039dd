package vn.htx.reporting.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.money.Ratio;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.Report;
import vn.htx.reporting.ReportArea;
import vn.htx.reporting.Value;

/**
 * All figures of a report as one flat table, RFC 4180. Numbers stand ungrouped; a missing number leaves {@code value}
 * to the reason in {@code missing}; every row of made-up data says so in its own words. Text that a spreadsheet would
 * run as a formula is defused with an apostrophe.
 */
final class CsvRenderer implements Renderer {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void render(Report report, Phrases phrases, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        SortedSet<String> dimensions = dimensionsOf(report);
        csv.writeRecord(header(dimensions));
        for (Figure figure : report.figures()) {
            csv.writeRecord(row(report, figure, dimensions, phrases));
        }
        csv.flush();
    }

    private static SortedSet<String> dimensionsOf(Report report) {
        SortedSet<String> names = new TreeSet<>();
        report.figures().forEach(figure -> names.addAll(figure.dimensions().keySet()));
        return names;
    }

    /** Dimensions bear a prefix, so that none can be taken for another column. */
    private static List<String> header(SortedSet<String> dimensions) {
        Stream<String> before = Stream.of(
                "report",
                "indicator",
                "value",
                "missing",
                "certainty",
                "numerator",
                "denominator",
                "unit",
                "from",
                "to");
        Stream<String> after = Stream.of("area", "as_of", "known", "source", "sample", "label", "note");
        return concat(before, dimensions.stream().map(name -> "dimension_" + name), after)
                .toList();
    }

    private static List<String> row(Report report, Figure figure, SortedSet<String> dimensions, Phrases phrases) {
        Value value = figure.value();
        Stream<String> before = Stream.of(
                report.id(),
                figure.indicator(),
                number(value),
                missing(value),
                certainty(value),
                ratio(value, Ratio::numerator),
                ratio(value, Ratio::denominator),
                figure.unit(),
                figure.period().map(days -> days.from().toString()).orElse(""),
                figure.period()
                        .flatMap(EffectivePeriod::end)
                        .map(end -> end.minusDays(1).toString())
                        .orElse(""));
        Stream<String> codes =
                dimensions.stream().map(name -> figure.dimensions().getOrDefault(name, ""));
        Stream<String> after = Stream.of(
                report.area().map(ReportArea::code).orElse(""),
                report.asOf().toString(),
                Long.toString(report.known().sequence()),
                figure.source(),
                Boolean.toString(report.sample()),
                phrases.indicator(figure.indicator()),
                report.sample() ? phrases.say("sample.notice") : "");
        return concat(before, codes, after).map(CsvRenderer::harmless).toList();
    }

    private static Stream<String> concat(Stream<String> before, Stream<String> middle, Stream<String> after) {
        return Stream.concat(before, Stream.concat(middle, after));
    }

    private static String number(Value value) {
        return value.decimal().map(BigDecimal::toPlainString).orElse("");
    }

    private static String certainty(Value value) {
        return value instanceof Value.Stated stated
                ? RecordMapper.nameOf(stated.quantity().certainty())
                : "";
    }

    private static String ratio(Value value, ToLongFunction<Ratio> part) {
        return value instanceof Value.Fraction fraction ? Long.toString(part.applyAsLong(fraction.ratio())) : "";
    }

    private static String missing(Value value) {
        return value instanceof Value.Missing missing ? missing.reason().id() : "";
    }

    private static String harmless(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula && !isNumber(text) ? "'" + text : text;
    }

    private static boolean isNumber(String text) {
        return text.matches("-[0-9]+(\\.[0-9]+)?");
    }
}
