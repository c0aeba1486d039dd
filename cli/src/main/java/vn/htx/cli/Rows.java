package vn.htx.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints rows of cells under headings, one of three ways. A cell is a number, named values, or what its text says; as CSV and
 * JSON, each row is printed as it comes.
 */
enum Rows {
    TEXT {
        @Override
        void print(List<String> headings, Stream<? extends List<?>> rows, PrintWriter out) {
            List<List<String>> all = new ArrayList<>(List.of(headings));
            rows.map(Rows::texts).forEach(all::add);
            int[] widths = new int[headings.size()];
            all.forEach(row -> {
                for (int i = 0; i < widths.length; i++) {
                    widths[i] = Math.max(widths[i], width(row.get(i)));
                }
            });
            all.forEach(row -> out.println(line(row, widths)));
        }
    },
    CSV {
        @Override
        void print(List<String> headings, Stream<? extends List<?>> rows, PrintWriter out) {
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord(headings);
            rows.forEach(row ->
                    csv.writeRecord(texts(row).stream().map(Rows::harmless).toList()));
            flush(csv);
        }
    },
    JSON {
        @Override
        void print(List<String> headings, Stream<? extends List<?>> rows, PrintWriter out) {
            try {
                JsonGenerator json = new JsonFactory().createGenerator(out);
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                json.useDefaultPrettyPrinter();
                json.writeStartArray();
                for (Iterator<? extends List<?>> each = rows.iterator(); each.hasNext(); ) {
                    writeObject(json, headings, each.next());
                }
                json.writeEndArray();
                json.close();
                out.println();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    abstract void print(List<String> headings, Stream<? extends List<?>> rows, PrintWriter out);

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeObject(JsonGenerator json, List<String> headings, List<?> row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < headings.size(); i++) {
            json.writeFieldName(headings.get(i));
            writeCell(json, row.get(i));
        }
        json.writeEndObject();
    }

    private static void writeCell(JsonGenerator json, Object cell) throws IOException {
        if (cell instanceof Map<?, ?> named) {
            json.writeStartObject();
            for (Map.Entry<?, ?> each : named.entrySet()) {
                json.writeFieldName(each.getKey().toString());
                writeCell(json, each.getValue());
            }
            json.writeEndObject();
        } else if (cell instanceof Integer || cell instanceof Long) {
            json.writeNumber(((Number) cell).longValue());
        } else {
            json.writeString(cell.toString());
        }
    }

    private static List<String> texts(List<?> row) {
        return row.stream().map(Rows::text).toList();
    }

    /** Named values in one cell stand side by side. */
    private static String text(Object cell) {
        return cell instanceof Map<?, ?> named
                ? named.entrySet().stream().map(Object::toString).collect(Collectors.joining(" "))
                : cell.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    /** A cell that a spreadsheet would run as a formula is shown as text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
