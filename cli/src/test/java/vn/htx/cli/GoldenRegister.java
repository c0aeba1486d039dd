package vn.htx.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.htx.core.filing.FilingDocument;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterDigests;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.Settings;
import vn.htx.core.statistics.Indicators;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.EffectivePeriod;

/**
 * A register as a release wrote it, in each format, and what was read from it then: {@code json/}, {@code
 * register.sqlite.gz} and {@code expected.csv} in a folder named after the release.
 */
record GoldenRegister(Path folder) {

    private static final Path ALL = Path.of("src/test/resources/golden-registers");
    private static final Path WITH_PEOPLE = Path.of("../docs/examples/register");
    private static final EffectivePeriod PERIOD =
            EffectivePeriod.of(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 6, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
    private static final String SMALL_SEGMENTS = "60000";

    static GoldenRegister of(String release) {
        return new GoldenRegister(ALL.resolve(release));
    }

    static List<GoldenRegister> all() {
        try (Stream<Path> releases = Files.list(ALL)) {
            return releases.sorted().map(GoldenRegister::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays the register of a format into a folder of its own, and says how it is opened. */
    Settings laidInto(Path target, String storage) throws IOException {
        Files.createDirectories(target);
        Settings settings = settings(target, storage);
        if (storage.equals("json")) {
            copy(folder.resolve("json"), target.resolve("json"));
        } else {
            try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve("register.sqlite.gz")))) {
                Files.copy(in, target.resolve("register.sqlite"));
            }
        }
        return settings;
    }

    private static Settings settings(Path target, String storage) {
        return storage.equals("json")
                ? Settings.of(Map.of(
                        "htx.storage",
                        "json",
                        "htx.storage.json.folder",
                        target.resolve("json").toString(),
                        "htx.storage.json.segment-bytes",
                        SMALL_SEGMENTS))
                : Settings.of(Map.of(
                        "htx.storage",
                        "sqlite",
                        "htx.storage.sqlite.file",
                        target.resolve("register.sqlite").toString()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** What was read from it when it was written. */
    Map<String, String> expected() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("expected.csv"), StandardCharsets.UTF_8)) {
            expected.put(line.substring(0, line.indexOf(',')), line.substring(line.indexOf(',') + 1));
        }
        return expected;
    }

    /** What is read from a register: how many entries, the digests, and each indicator that has a value. */
    static Map<String, String> read(Register register) {
        Map<String, String> read = new TreeMap<>();
        RegisterDigests digests = register.digests();
        read.put("entries", Long.toString(register.lastEntry()));
        read.put("chain", digests.chain());
        read.put("facts", digests.facts());
        read.put("vault", digests.vault());
        Indicators.all()
                .forEach(indicator -> indicator
                        .value(register.view(AsOf.on(DAY)), PERIOD, Optional.empty())
                        .ifPresent(value -> read.put(indicator.id(), value.numerator() + "/" + value.denominator())));
        return read;
    }

    /** Writes the register of a release into the test resources: every filing of a story that fits into one register. */
    static void write(String release, Path work) throws IOException {
        GoldenRegister golden = of(release);
        Files.createDirectories(ALL);
        Files.createDirectory(golden.folder);
        try (Register json = Register.open(settings(golden.folder, "json"), parts());
                Register sqlite = Register.open(settings(work, "sqlite"), parts());
                Writer expected = Files.newBufferedWriter(golden.folder.resolve("expected.csv"))) {
            Stream.concat(Stories.filings(WITH_PEOPLE).stream(), Stories.filings().stream())
                    .map(file -> FilingDocument.read(
                            JsonDocuments.read(file), json.parts().catalogue()))
                    .forEach(json::file);
            sqlite.importVerbatim(json, done -> {});
            for (Map.Entry<String, String> line : read(json).entrySet()) {
                expected.write(line.getKey() + "," + line.getValue() + "\n");
            }
        }
        try (var out = new GZIPOutputStream(Files.newOutputStream(golden.folder.resolve("register.sqlite.gz")))) {
            Files.copy(work.resolve("register.sqlite"), out);
        }
    }

    private static RegisterParts parts() {
        return RegisterParts.standard()
                .withClock(Clock.fixed(Instant.parse("2026-06-01T01:00:00.000001Z"), ZoneOffset.UTC));
    }
}
