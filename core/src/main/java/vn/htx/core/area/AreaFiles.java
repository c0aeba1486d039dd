package vn.htx.core.area;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.htx.core.area.AreaData.Line;
import vn.htx.core.time.EffectivePeriod;

/** Reads the CSV files of a directory, and collects every fault rather than stop at the first. */
final class AreaFiles {

    private static final String UNITS = "units.csv";
    private static final String SUCCESSION = "succession.csv";

    private final List<Line<Area>> units = new ArrayList<>();
    private final List<Line<Succession>> successions = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private AreaFiles() {}

    static AreaFiles shipped() {
        AreaFiles files = new AreaFiles();
        try (Reader units = resource(UNITS);
                Reader successions = resource(SUCCESSION)) {
            files.readUnits(UNITS, units);
            files.readSuccessions(SUCCESSION, successions);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped administrative units", e);
        }
    }

    private static Reader resource(String name) {
        InputStream file = Objects.requireNonNull(AreaFiles.class.getResourceAsStream(name), name);
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }

    static AreaFiles of(Path unitsFile, Path successionFile) {
        AreaFiles files = new AreaFiles();
        try (Reader units = Files.newBufferedReader(unitsFile, StandardCharsets.UTF_8);
                Reader successions = Files.newBufferedReader(successionFile, StandardCharsets.UTF_8)) {
            files.readUnits(String.valueOf(unitsFile.getFileName()), units);
            files.readSuccessions(String.valueOf(successionFile.getFileName()), successions);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read administrative units: " + unitsFile + ", " + successionFile, e);
        }
    }

    private void readUnits(String name, Reader source) throws IOException {
        units.addAll(read(name, source, AreaFiles::unit));
    }

    private void readSuccessions(String name, Reader source) throws IOException {
        successions.addAll(read(name, source, AreaFiles::succession));
    }

    AreaData data() {
        return new AreaData(units, successions);
    }

    List<String> problems() {
        return problems;
    }

    private <T> List<Line<T>> read(String name, Reader source, Function<NamedCsvRecord, T> parse) throws IOException {
        List<Line<T>> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(source)) {
            for (NamedCsvRecord line : records) {
                String place = name + ", line " + line.getStartingLineNumber();
                try {
                    lines.add(new Line<>(place, parse.apply(line)));
                } catch (IllegalArgumentException | DateTimeException | NoSuchElementException e) {
                    problems.add(place + ": " + e.getMessage());
                }
            }
        } catch (CsvParseException e) {
            problems.add(name + ": " + e.getMessage());
        }
        return lines;
    }

    private static Area unit(NamedCsvRecord line) {
        AreaCode code = AreaCode.parse(line.getField("code"));
        return new Area(
                code,
                code.level(),
                line.getField("name"),
                line.getField("type"),
                code(line.getField("parent")),
                period(line.getField("from"), line.getField("until")),
                line.getField("decree"));
    }

    private static Succession succession(NamedCsvRecord line) {
        return new Succession(
                AreaCode.parse(line.getField("code")),
                LocalDate.parse(line.getField("on")),
                code(line.getField("successor")),
                line.getField("decree"));
    }

    private static Optional<AreaCode> code(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(AreaCode.parse(text));
    }

    private static EffectivePeriod period(String from, String until) {
        return EffectivePeriod.parse(from + "/" + (until.isEmpty() ? ".." : until));
    }
}
