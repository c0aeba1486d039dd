package vn.htx.core.evaluation;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Confidence;
import vn.htx.core.organization.Reference;

/** Reads the CSV files of schemes, and collects every fault rather than stop at the first. */
final class SchemeFiles {

    private record Row<T>(Reference scheme, T value) {}

    private interface Opener {
        Reader open(String name) throws IOException;
    }

    private final Opener opener;
    private final List<String> problems = new ArrayList<>();

    private SchemeFiles(Opener opener) {
        this.opener = opener;
    }

    static SchemeFiles shipped() {
        return new SchemeFiles(name -> new InputStreamReader(
                Objects.requireNonNull(SchemeFiles.class.getResourceAsStream(name), name), StandardCharsets.UTF_8));
    }

    static SchemeFiles in(Path folder) {
        return new SchemeFiles(name -> Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8));
    }

    /** The schemes, in the order of their file. */
    List<EvaluationScheme> schemes() {
        List<Row<Item>> items = read("items.csv", SchemeFiles::item);
        List<Row<Band>> bands = read("bands.csv", SchemeFiles::band);
        List<EvaluationScheme> schemes = read("schemes.csv", line -> scheme(line, items, bands));
        List<Reference> known = schemes.stream().map(EvaluationScheme::code).toList();
        items.stream()
                .map(Row::scheme)
                .filter(scheme -> !known.contains(scheme))
                .distinct()
                .forEach(scheme -> problems.add("items.csv: the scheme " + scheme + " is not in schemes.csv"));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("The schemes cannot be read; problems: " + problems.size() + "\n  "
                    + String.join("\n  ", problems));
        }
        return schemes;
    }

    private <T> List<T> read(String name, Function<NamedCsvRecord, T> parse) {
        List<T> rows = new ArrayList<>();
        try (Reader source = opener.open(name);
                CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(source)) {
            for (NamedCsvRecord line : lines) {
                try {
                    rows.add(parse.apply(line));
                } catch (IllegalArgumentException | NoSuchElementException e) {
                    problems.add(name + ", line " + line.getStartingLineNumber() + ": " + e.getMessage());
                }
            }
        } catch (CsvParseException e) {
            problems.add(name + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
        return rows;
    }

    private static EvaluationScheme scheme(NamedCsvRecord line, List<Row<Item>> items, List<Row<Band>> bands) {
        Reference code = new Reference(line.getField("code"));
        return new EvaluationScheme(
                code,
                line.getField("title"),
                Citation.parse(line.getField("citation")),
                Confidence.parse(line.getField("confidence")),
                constant(EvaluatedYear.class, line.getField("year")),
                Points.parse(line.getField("good")),
                Points.parse(line.getField("fair")),
                Points.parse(line.getField("average")),
                number(line.getField("months")),
                cell(line, "stopped_months").map(SchemeFiles::number),
                isYes(line.getField("weak_when_fined")),
                cell(line, "note"),
                of(code, items),
                of(code, bands));
    }

    private static <T> List<T> of(Reference scheme, List<Row<T>> rows) {
        return rows.stream()
                .filter(row -> row.scheme().equals(scheme))
                .map(Row::value)
                .toList();
    }

    private static Row<Item> item(NamedCsvRecord line) {
        Item item = new Item(
                new Reference(line.getField("code")),
                cell(line, "within").map(Reference::new),
                cell(line, "criterion").map(SchemeFiles::number),
                line.getField("title"),
                cell(line, "maximum").map(Points::parse),
                cell(line, "measure").map(text -> constant(Measure.class, text)),
                Citation.parse(line.getField("citation")),
                Confidence.parse(line.getField("confidence")),
                cell(line, "note"));
        return new Row<>(new Reference(line.getField("scheme")), item);
    }

    private static Row<Band> band(NamedCsvRecord line) {
        Band band = new Band(
                new Reference(line.getField("item")), line.getField("from"), Points.parse(line.getField("points")));
        return new Row<>(new Reference(line.getField("scheme")), band);
    }

    private static Optional<String> cell(NamedCsvRecord line, String column) {
        return Optional.of(line.getField(column)).filter(text -> !text.isEmpty());
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException("not a whole number: \"" + text + "\"");
        }
        return Integer.parseInt(text);
    }

    private static boolean isYes(String text) {
        if (!text.equals("yes") && !text.equals("no")) {
            throw new IllegalArgumentException("neither yes nor no: \"" + text + "\"");
        }
        return text.equals("yes");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return RecordMapper.findConstant(type, text)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is none of "
                        + Stream.of(type.getEnumConstants())
                                .map(RecordMapper::nameOf)
                                .toList()));
    }
}
