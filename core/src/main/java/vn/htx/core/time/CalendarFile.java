package vn.htx.core.time;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads calendar lines from CSV, and names every fault of a file at once. */
final class CalendarFile {

    private final String name;
    private final List<CalendarEntry> entries = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private Timeline<Long> lines = Timeline.empty();

    private CalendarFile(String name) {
        this.name = name;
    }

    static List<CalendarEntry> read(String name, Reader source) throws IOException {
        CalendarFile file = new CalendarFile(name);
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(source)) {
            for (NamedCsvRecord line : records) {
                file.add(line);
            }
        } catch (CsvParseException e) {
            file.problems.add(name + ": " + e.getMessage());
        }
        file.refuseIfFaulty();
        return List.copyOf(file.entries);
    }

    private void add(NamedCsvRecord line) {
        try {
            CalendarEntry entry = parse(line);
            noteLine(entry, line.getStartingLineNumber());
            entries.add(entry);
        } catch (IllegalArgumentException | DateTimeException | NoSuchElementException e) {
            problems.add(name + ", line " + line.getStartingLineNumber() + ": " + e.getMessage());
        }
    }

    private static CalendarEntry parse(NamedCsvRecord line) {
        return new CalendarEntry(
                EffectivePeriod.parse(line.getField("from") + "/" + line.getField("until")),
                CalendarEntry.Kind.parse(line.getField("kind")),
                line.getField("name"),
                line.getField("source"),
                CalendarEntry.Confidence.parse(line.getField("confidence")));
    }

    private void noteLine(CalendarEntry entry, long number) {
        if (entry.kind() == CalendarEntry.Kind.COVERED) {
            return;
        }
        lines.spells().stream()
                .filter(spell -> spell.period().overlaps(entry.period()))
                .findFirst()
                .ifPresent(spell -> {
                    throw new IllegalArgumentException("speaks of the same day as line " + spell.value());
                });
        lines = lines.set(entry.period(), number);
    }

    private void refuseIfFaulty() {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("The calendar cannot be read:\n" + String.join("\n", problems));
        }
    }
}
