package vn.htx.core.law;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Rows of the law with the places they were read from, before they are checked against each other. */
record LawSource(
        List<Sourced<LegalInstrument>> instruments,
        List<Sourced<DatedValue>> values,
        List<Sourced<TransitionProvision>> transitions,
        List<Sourced<Extension>> extensions,
        List<Sourced<Designation>> designations) {

    /** Opens a file by its name, if it is there. */
    private interface Opener {
        Optional<InputStream> open(String name) throws IOException;
    }

    static LawSource of(String name, LawRows rows) {
        return new LawSource(
                Sourced.numbered(name, rows.instruments()),
                Sourced.numbered(name, rows.values()),
                Sourced.numbered(name, rows.transitions()),
                Sourced.numbered(name, rows.extensions()),
                Sourced.numbered(name, rows.designations()));
    }

    static LawSource builtIn(Problems problems) {
        return read(LawForms.PARAMETER_TOPICS, name -> Optional.of(resource(name)), problems);
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = LawSource.class.getResourceAsStream(name);
        if (stream == null) {
            throw new FileNotFoundException("it is not part of this library");
        }
        return stream;
    }

    static LawSource inFolder(Path folder, Problems problems) {
        LawSource source = read(
                List.of(LawForms.PARAMETERS.name()),
                name -> {
                    Path file = folder.resolve(name);
                    return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
                },
                problems);
        if (Stream.of(
                        LawForms.INSTRUMENTS,
                        LawForms.PARAMETERS,
                        LawForms.TRANSITIONS,
                        LawForms.EXTENSIONS,
                        LawForms.DESIGNATIONS)
                .noneMatch(file -> Files.exists(folder.resolve(file.name())))) {
            problems.add(
                    folder.toString(),
                    0,
                    "holds no instruments.csv, parameters.csv, transitions.csv, extensions.csv or designations.csv");
        }
        return source;
    }

    private static LawSource read(List<String> parameterFiles, Opener opener, Problems problems) {
        return new LawSource(
                read(LawForms.INSTRUMENTS, LawForms.INSTRUMENTS.name(), opener, problems),
                parameterFiles.stream()
                        .flatMap(name -> read(LawForms.PARAMETERS, name, opener, problems).stream())
                        .toList(),
                read(LawForms.TRANSITIONS, LawForms.TRANSITIONS.name(), opener, problems),
                read(LawForms.EXTENSIONS, LawForms.EXTENSIONS.name(), opener, problems),
                read(LawForms.DESIGNATIONS, LawForms.DESIGNATIONS.name(), opener, problems));
    }

    private static <T> List<Sourced<T>> read(LawFile<T> file, String name, Opener opener, Problems problems) {
        try {
            return opener.open(name)
                    .map(stream -> file.read(name, stream, problems))
                    .orElse(List.of());
        } catch (IOException e) {
            problems.add(name, 0, "cannot be opened: " + e.getMessage());
            return List.of();
        }
    }

    LawRows rows() {
        return new LawRows(
                plain(instruments), plain(values), plain(transitions), plain(extensions), plain(designations));
    }

    static <T> List<T> plain(Collection<Sourced<T>> sourced) {
        return sourced.stream().map(Sourced::value).toList();
    }

    /** Lays {@code overrides} over these rows: on the periods they cover, they alone speak. */
    LawSource overriddenBy(LawSource overrides) {
        return new LawSource(
                replaced(
                        instruments,
                        overrides.instruments,
                        (mine, theirs) -> mine.id().equals(theirs.id())),
                Stream.concat(values.stream().flatMap(overrides::remainderOf), overrides.values.stream())
                        .toList(),
                replaced(transitions, overrides.transitions, TransitionProvision::competesWith),
                replaced(extensions, overrides.extensions, Extension::competesWith),
                replaced(designations, overrides.designations, Designation::competesWith));
    }

    private static <T> List<Sourced<T>> replaced(
            List<Sourced<T>> mine, List<Sourced<T>> theirs, BiPredicate<T, T> same) {
        List<Sourced<T>> kept = new ArrayList<>(mine);
        kept.removeIf(row -> theirs.stream().anyMatch(other -> same.test(row.value(), other.value())));
        kept.addAll(theirs);
        return List.copyOf(kept);
    }

    private Stream<Sourced<DatedValue>> remainderOf(Sourced<DatedValue> base) {
        List<DatedValue> left = List.of(base.value());
        for (Sourced<DatedValue> override : values) {
            if (override.value().parameter().equals(base.value().parameter())) {
                left = left.stream()
                        .flatMap(piece -> piece.outside(override.value().period()).stream())
                        .toList();
            }
        }
        return left.stream().map(piece -> base.map(row -> piece));
    }
}
