package vn.htx.core.area;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.htx.core.area.AreaData.Line;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.time.Spell;
import vn.htx.core.time.Timeline;

/**
 * The administrative units of Việt Nam over time (danh mục đơn vị hành chính), and who took over whose territory.
 *
 * <p>A code is always read with a day: 01864 was xã Bộc Bố until 2025-06-30 and is xã Bằng Thành from 2025-07-01. A
 * seat keeps the code it was registered with, because an organization need not file a change when boundaries move
 * (Decree 92/2024/NĐ-CP Article 46.2); {@link #locate} answers which unit it lies in on any other day. Immutable.
 *
 * <p>Shipped: the provinces of the country from 2013-07-01 (63, and from 2025-07-01 34) and who took over from whom;
 * former Bắc Kạn (province 06, 8 districts, 122 communes and from 2020-02-01 108) and the 37 communes of Thái Nguyên
 * (19) it became on 2025-07-01. Districts and communes of other provinces are not shipped. A unit whose own first day is not sourced begins on 2013-07-01, where coverage begins, and a note in {@code units.csv}
 * says so: that day tells nothing of the unit's age. A host adds files of the same form with {@link #with(Path, Path)}.
 */
public final class AreaDirectory {

    private final AreaData data;
    private final List<Area> units;
    private final Map<AreaCode, Timeline<Area>> byCode;
    private final Territory territory;
    private final LocalDate firstDay;
    private volatile @Nullable String fingerprint; // once asked for

    private AreaDirectory(AreaData data) {
        this.data = data;
        this.units = data.units().stream()
                .map(Line::value)
                .sorted(Comparator.comparing(Area::code).thenComparing(Area::period))
                .toList();
        this.firstDay = units.stream()
                .map(unit -> unit.period().from())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        this.byCode = units.stream()
                .collect(Collectors.groupingBy(
                        Area::code, Collectors.collectingAndThen(Collectors.toList(), AreaDirectory::timeline)));
        this.territory = new Territory(
                this::find, data.successions().stream().map(Line::value).toList());
    }

    private static Timeline<Area> timeline(List<Area> eras) {
        return Timeline.ofSpells(
                eras.stream().map(unit -> new Spell<>(unit.period(), unit)).toList());
    }

    /** Returns the directory as shipped. */
    public static AreaDirectory vietNam() {
        AreaFiles files = AreaFiles.shipped();
        return checked(files.data(), files.problems());
    }

    /**
     * Returns the directory of these units and successions.
     *
     * @throws IllegalArgumentException if a code names two units on one day, a parent is missing, or the territory of a
     *     unit that ends goes nowhere; all problems are named
     */
    public static AreaDirectory of(List<Area> units, List<Succession> successions) {
        List<Line<Area>> unitLines =
                units.stream().map(unit -> new Line<>("given", unit)).toList();
        List<Line<Succession>> successionLines = successions.stream()
                .map(succession -> new Line<>("given", succession))
                .toList();
        return checked(new AreaData(unitLines, successionLines), List.of());
    }

    /**
     * Returns this directory with the units (code, name, type, parent, from, until, decree) and successions (code, on,
     * successor, decree) of two CSV files in UTF-8, checked together with what is here.
     *
     * @throws IllegalArgumentException if the files have faults; all are named, with file and line
     * @throws UncheckedIOException if a file cannot be read
     */
    public AreaDirectory with(Path unitsFile, Path successionFile) {
        AreaFiles files = AreaFiles.of(unitsFile, successionFile);
        return checked(data.plus(files.data()), files.problems());
    }

    private static AreaDirectory checked(AreaData data, List<String> faults) {
        List<String> problems = new ArrayList<>(faults);
        problems.addAll(AreaCheck.problemsOf(data));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "The administrative units contradict themselves:\n" + String.join("\n", problems));
        }
        return new AreaDirectory(data);
    }

    /** Returns the unit that bears {@code code} on {@code day}, or empty when none known does. */
    public Optional<Area> find(AreaCode code, LocalDate day) {
        return Optional.ofNullable(byCode.get(code)).flatMap(eras -> eras.on(day));
    }

    /**
     * Returns the unit that bears {@code code} on {@code day}.
     *
     * @throws IllegalArgumentException if none known does; the message says when the code is known
     */
    public Area get(AreaCode code, LocalDate day) {
        return find(code, day)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No administrative unit bears the code " + code + " on " + day + "; " + knownEras(code)));
    }

    private String knownEras(AreaCode code) {
        List<String> eras = units.stream()
                .filter(unit -> unit.code().equals(code))
                .map(unit -> unit.fullName() + " " + unit.period())
                .toList();
        return eras.isEmpty() ? "the code is in no era of the directory" : "it names " + String.join(", ", eras);
    }

    /** Returns the units directly under {@code parent} on {@code day}, by code. */
    public List<Area> listIn(AreaCode parent, LocalDate day) {
        return units.stream()
                .filter(unit -> unit.period().contains(day) && unit.parent().equals(Optional.of(parent)))
                .toList();
    }

    /** Returns the units of one level that {@code ancestor} holds on {@code day}, at any depth, by code. */
    public List<Area> listIn(AreaCode ancestor, AreaLevel level, LocalDate day) {
        return units.stream()
                .filter(unit -> unit.level() == level && unit.period().contains(day))
                .filter(unit -> ancestor(unit, ancestor.level(), day).equals(Optional.of(ancestor)))
                .toList();
    }

    /** Returns the units of one level that exist on {@code day}, by code. */
    public List<Area> list(AreaLevel level, LocalDate day) {
        return units.stream()
                .filter(unit -> unit.level() == level && unit.period().contains(day))
                .toList();
    }

    /**
     * Returns the unit at {@code level} in which, on the day {@code on}, lies a seat that was registered in
     * {@code registered} on {@code registeredOn}. The day asked may be later or earlier than the registration.
     *
     * <p>Empty when no single answer is known: the level did not exist on that day (no districts from 2025-07-01), the
     * level is finer than the registered unit's, the territory was divided or merged and more than one unit comes into
     * question, or the directory does not reach that far. A higher level may still be told: every part of a divided
     * commune lies in the same province.
     *
     * <p>A registration older than anything the directory knows is read as of its first day.
     */
    public Optional<AreaCode> locate(AreaCode registered, LocalDate registeredOn, AreaLevel level, LocalDate on) {
        LocalDate read = knownOn(registeredOn);
        List<Optional<AreaCode>> answers = find(registered, read).stream()
                .flatMap(unit -> territory.on(unit, read, on).stream())
                .map(unit -> ancestor(unit, level, on))
                .distinct()
                .toList();
        return answers.size() == 1 ? answers.get(0) : Optional.empty();
    }

    /**
     * Says whether a seat registered in {@code registered} on {@code registeredOn} certainly lies, on the day {@code
     * on}, in the unit that bears {@code area} on that day. To ask for a former territory, ask on a day of that time: a
     * seat registered in 2026 lies in what was province 06 on 2025-06-30.
     */
    public boolean isWithin(AreaCode registered, LocalDate registeredOn, AreaCode area, LocalDate on) {
        return locate(registered, registeredOn, area.level(), on).equals(Optional.of(area));
    }

    /**
     * Returns the units that took over, when it ended, from the unit that bears {@code code} on {@code day}, by code.
     */
    public List<Area> successors(AreaCode code, LocalDate day) {
        return find(code, day)
                .flatMap(unit -> unit.period().end().map(end -> territory.heirs(unit, end)))
                .orElse(List.of());
    }

    /**
     * Returns the units from which the unit that bears {@code code} on {@code day} took over when it began, by code:
     * those of the day before. Units it took in later are not among them.
     */
    public List<Area> predecessors(AreaCode code, LocalDate day) {
        return find(code, day)
                .map(unit -> territory.origins(unit, unit.period().from()))
                .orElse(List.of());
    }

    /** Returns the periods in which {@code code} names a unit, in order; the unit may be another in each. */
    public List<EffectivePeriod> eras(AreaCode code) {
        return Optional.ofNullable(byCode.get(code)).stream()
                .flatMap(timeline -> timeline.spells().stream())
                .map(Spell::period)
                .toList();
    }

    /**
     * Returns the days on which anything of this directory changes, in order: a unit begins, ends, or gives territory
     * up. From one such day to the next, every answer of {@link #locate} stays the same.
     */
    public NavigableSet<LocalDate> changeDays() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Area unit : units) {
            days.add(unit.period().from());
            unit.period().end().ifPresent(days::add);
        }
        data.successions().forEach(line -> days.add(line.value().on()));
        return Collections.unmodifiableNavigableSet(days);
    }

    private LocalDate knownOn(LocalDate day) {
        return day.isBefore(firstDay) ? firstDay : day;
    }

    /**
     * Returns a digest (SHA-256, in hexadecimal digits) of all this directory says: two with the same fingerprint give the
     * same answers. It may differ from one version of this library to the next.
     */
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = digest();
            fingerprint = known;
        }
        return known;
    }

    private String digest() {
        MessageDigest digest = sha256();
        units.forEach(unit -> digest.update(line(unit)));
        data.successions().stream()
                .map(Line::value)
                .sorted(Comparator.comparing(Succession::toString))
                .forEach(succession -> digest.update(line(succession)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] line(Record record) {
        return (record + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private Optional<AreaCode> ancestor(Area unit, AreaLevel level, LocalDate day) {
        Optional<Area> current = Optional.of(unit);
        while (current.isPresent() && current.get().level().compareTo(level) > 0) {
            current = current.flatMap(Area::parent).flatMap(parent -> find(parent, day));
        }
        return current.filter(found -> found.level() == level).map(Area::code);
    }
}
