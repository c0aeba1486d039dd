package vn.htx.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.time.EffectivePeriod;

/**
 * The dated values of the law (bảng thông số): for each parameter its versions, one after the other, without overlap or
 * undeclared gap. Immutable.
 */
public final class ParameterTable {

    /** A version with its value read once: empty for a gap and for a value not supplied. */
    private record Version(DatedValue row, Optional<Object> typed) {
        static Version of(DatedValue row) {
            boolean holdsValue = row.isSupplied() && !row.isGap();
            return new Version(row, holdsValue ? Optional.of(row.unit().read(row.value())) : Optional.empty());
        }
    }

    private final SortedMap<String, List<Version>> versions = new TreeMap<>();
    private final Map<String, List<Version>> byName;

    private ParameterTable(List<DatedValue> rows) {
        rows.stream()
                .sorted(Comparator.comparing(DatedValue::period))
                .forEach(row -> versions.computeIfAbsent(row.parameter(), name -> new ArrayList<>())
                        .add(Version.of(row)));
        this.byName = Map.copyOf(versions);
    }

    /**
     * Returns the table of these rows, in any order.
     *
     * @throws LawDataException if versions overlap, leave an undeclared gap or differ in unit; all problems together
     */
    public static ParameterTable of(List<DatedValue> rows) {
        Problems problems = new Problems();
        ParameterTable table = of(Sourced.numbered("rows", rows), problems);
        problems.throwIfAny();
        return table;
    }

    static ParameterTable of(List<Sourced<DatedValue>> rows, Problems problems) {
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.value().parameter(), TreeMap::new, Collectors.toList()))
                .forEach((name, versions) -> check(name, versions, problems));
        return new ParameterTable(LawSource.plain(rows));
    }

    private static void check(String name, List<Sourced<DatedValue>> versions, Problems problems) {
        List<Sourced<EffectivePeriod>> periods = versions.stream()
                .map(row -> row.<EffectivePeriod>map(DatedValue::period))
                .toList();
        new Succession(name, periods).check(problems);
        Unit unit = versions.get(0).value().unit();
        versions.stream()
                .filter(row -> row.value().unit() != unit)
                .forEach(row -> problems.add(
                        row,
                        name + " is counted in " + unit.code() + ", not in "
                                + row.value().unit().code()));
    }

    /**
     * Returns what the law says on a day.
     *
     * @throws IllegalArgumentException if no row ever declares the parameter, or declares it in a unit of another type
     */
    public <T> Answer<T> ask(Parameter<T> parameter, LocalDate day) {
        for (Version version : versions(parameter)) {
            if (version.row().period().contains(day)) {
                return answer(parameter, version);
            }
        }
        return new Answer.NotInForce<>(parameter.name(), Optional.empty());
    }

    private List<Version> versions(Parameter<?> parameter) {
        complaint(parameter).ifPresent(complaint -> {
            throw new IllegalArgumentException(complaint);
        });
        return byName.getOrDefault(parameter.name(), List.of());
    }

    private static <T> Answer<T> answer(Parameter<T> parameter, Version version) {
        if (version.row().isGap()) {
            return new Answer.NotInForce<>(parameter.name(), Optional.of(version.row()));
        }
        return version.typed()
                .<Answer<T>>map(value -> new Answer.Value<>(parameter.type().cast(value), version.row()))
                .orElseGet(() -> new Answer.NotSupplied<>(version.row()));
    }

    /** Says what is wrong with asking this table for the parameter, if anything is. */
    Optional<String> complaint(Parameter<?> parameter) {
        List<Version> declared = byName.getOrDefault(parameter.name(), List.of());
        if (declared.isEmpty()) {
            return Optional.of("No row declares the parameter " + parameter + "; declared: " + versions.keySet());
        }
        Unit unit = declared.get(0).row().unit();
        return unit.type() == parameter.type()
                ? Optional.empty()
                : Optional.of("The parameter " + parameter + " is counted in " + unit.code() + ", which is no "
                        + parameter.type().getSimpleName());
    }

    /** Returns the days on which the answer may change: the first day of each version. */
    public NavigableSet<LocalDate> changeDays(Parameter<?> parameter) {
        return versions(parameter).stream()
                .map(version -> version.row().period().from())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns all rows, by parameter and then by period. */
    public List<DatedValue> rows() {
        return versions.values().stream()
                .flatMap(List::stream)
                .map(Version::row)
                .toList();
    }

    /** Returns the rows of one parameter, by period; none when the table does not know it. */
    public List<DatedValue> rows(String parameter) {
        return versions.getOrDefault(parameter, List.of()).stream()
                .map(Version::row)
                .toList();
    }

    /** Returns the SHA-256 digest, in hexadecimal digits, of what binds in the rows: everything but notes. */
    public String digest() {
        return PackDigest.of(canonical());
    }

    Stream<String> canonical() {
        return rows().stream().map(DatedValue::canonical);
    }
}
