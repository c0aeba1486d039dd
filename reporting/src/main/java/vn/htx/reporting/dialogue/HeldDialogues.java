package vn.htx.reporting.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.dialogue.DialogueFacts;
import vn.htx.core.dialogue.YearlyDialogues;
import vn.htx.core.dialogue.YearlyDialogues.Line;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Label;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Section;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.PeriodReport.Part;
import vn.htx.reporting.definition.Reckoned;
import vn.htx.reporting.definition.Scope;
import vn.htx.reporting.definition.Years;

/** Đối thoại hằng năm theo cấp, đơn vị, năm: which units held their dialogue and which did not. */
final class HeldDialogues {
    private final Part part;
    private final YearlyDialogues dialogues;
    private final boolean anyRecorded;
    private final Map<AreaLevel, Map<Integer, List<Line>>> lines = new TreeMap<>();

    HeldDialogues(Part part) {
        this.part = part;
        Scope scope = part.scope();
        this.dialogues = new YearlyDialogues(scope.view().facts(), scope.day(), scope.areas());
        this.anyRecorded = !scope.view()
                .facts()
                .listFacts(FactQuery.all(DialogueFacts.CONFERENCE).limit(1))
                .isEmpty();
        for (AreaLevel level : AreaLevel.values()) {
            Map<Integer, List<Line>> byYear = new TreeMap<>();
            part.years().forEach(year -> byYear.put(year, lines(level, year)));
            if (byYear.values().stream().anyMatch(units -> !units.isEmpty())) {
                lines.put(level, byYear);
            }
        }
    }

    private List<Line> lines(AreaLevel level, int year) {
        return areas(year).stream()
                .flatMap(area -> dialogues.list(area, level, year).stream())
                .filter(line -> part.days(year).overlaps(line.during()))
                .toList();
    }

    /** The area reported on, or every province in which an organization was seated at the end of a year. */
    private List<AreaCode> areas(int year) {
        Scope scope = part.scope();
        return scope.area()
                .map(area -> List.of(area.unit().code()))
                .orElseGet(() -> provinces(Years.last(part.days(year))));
    }

    private List<AreaCode> provinces(LocalDate day) {
        return part
                .scope()
                .count(StatisticsQuery.stock(Measure.ORGANIZATIONS, day).by(Dimension.PROVINCE))
                .rows()
                .stream()
                .map(row -> row.group().get(0))
                .filter(code -> !code.equals(Dimension.NONE))
                .map(AreaCode::of)
                .toList();
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(byLevel());
        lines.forEach((level, years) -> {
            Table table = byUnit(level, years);
            if (!table.rows().isEmpty()) {
                sections.add(table);
            }
        });
        return sections;
    }

    /** How many units of each level were to hold one in each year, held one, and held none. */
    private Table byLevel() {
        List<Table.Row> rows = new ArrayList<>();
        lines.forEach((level, years) -> years.forEach((year, units) -> rows.add(Table.Row.of(
                Label.key("dialogue.level-year", levelName(level), Label.verbatim(Integer.toString(year))),
                count(Reckoned.DIALOGUE_UNITS, level, year, line -> true),
                count(Reckoned.DIALOGUE_HELD, level, year, Line::held),
                count(Reckoned.DIALOGUE_MISSING, level, year, line -> !line.held()),
                present(level, year)))));
        return new Table(
                "by-level",
                Label.key("dialogue.by-level"),
                Label.key("dialogue.by-level.row"),
                List.of(
                        column(Reckoned.DIALOGUE_UNITS),
                        column(Reckoned.DIALOGUE_HELD),
                        column(Reckoned.DIALOGUE_MISSING),
                        column(Reckoned.DIALOGUE_PRESENT)),
                rows,
                notes("dialogue.by-level.note"));
    }

    /** A year that is not over is no year without. */
    private List<Label> notes(String key) {
        List<Label> notes = new ArrayList<>(List.of(Label.key(key)));
        new Years(Optional.of(part.days()))
                .incompleteUntil()
                .ifPresent(day -> notes.add(Label.key(
                        "dialogue.incomplete", Label.verbatim(Integer.toString(day.getYear())), Label.day(day))));
        return notes;
    }

    private static Table.Column column(Reckoned indicator) {
        return new Table.Column(indicator.id().replace('.', '-'), Label.key("indicator." + indicator.id()));
    }

    private Figure count(Reckoned indicator, AreaLevel level, int year, Predicate<Line> counted) {
        boolean known = anyRecorded || indicator == Reckoned.DIALOGUE_UNITS;
        long number = unitsOf(level, year).stream().filter(counted).count();
        return of(indicator.figure(known ? Value.of(number) : notRecorded(), part.days(year)), level, year);
    }

    private List<Line> unitsOf(AreaLevel level, int year) {
        return lines.getOrDefault(level, Map.of()).getOrDefault(year, List.of());
    }

    private Figure present(AreaLevel level, int year) {
        long number = unitsOf(level, year).stream()
                .flatMap(line -> line.conferences().stream())
                .mapToLong(DialogueFacts.Conference::organizations)
                .sum();
        Value value = anyRecorded ? Value.of(number) : notRecorded();
        return of(Reckoned.DIALOGUE_PRESENT.figure(value, part.days(year)), level, year);
    }

    private static Figure of(Figure figure, AreaLevel level, int year) {
        return figure.withDimension("level", RecordMapper.nameOf(level)).withDimension("year", Integer.toString(year));
    }

    private static Value notRecorded() {
        return Value.missing(MissingReason.NOT_RECORDED);
    }

    /** Each unit with its dialogues by year; of communes, which are many, those that ever held one. */
    private Table byUnit(AreaLevel level, Map<Integer, List<Line>> years) {
        Map<String, Map<Integer, Line>> units = new LinkedHashMap<>();
        years.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Line line) -> line.unit().code())
                        .thenComparing(line -> line.during().from()))
                .forEach(line -> units.computeIfAbsent(key(line), unit -> new TreeMap<>())
                        .put(line.during().from().getYear(), line));
        List<Table.Row> rows = units.values().stream()
                .filter(unit ->
                        level != AreaLevel.COMMUNE || unit.values().stream().anyMatch(Line::held))
                .map(this::row)
                .toList();
        List<Table.Column> columns = new ArrayList<>();
        part.years()
                .forEach(year -> columns.add(new Table.Column("year-" + year, Label.verbatim(Integer.toString(year)))));
        columns.add(new Table.Column("missing", Label.key("dialogue.missing-years")));
        return new Table(
                "units-" + RecordMapper.nameOf(level),
                Label.key("dialogue.units." + RecordMapper.nameOf(level)),
                levelName(level),
                columns,
                rows,
                notes("dialogue.units.note"));
    }

    private static String key(Line line) {
        return line.unit().code() + " " + line.unit().fullName();
    }

    private Table.Row row(Map<Integer, Line> unit) {
        List<Cell> cells = new ArrayList<>();
        part.years().forEach(year -> cells.add(cell(year, Optional.ofNullable(unit.get(year)))));
        String missing = unit.entrySet().stream()
                .filter(line -> !line.getValue().held())
                .map(line -> line.getKey().toString())
                .collect(Collectors.joining(", "));
        cells.add(new Cell.Words(missing.isEmpty() ? Label.key("dialogue.none-missing") : Label.verbatim(missing)));
        Line last = unit.values().stream().reduce((earlier, later) -> later).orElseThrow();
        return new Table.Row(Label.verbatim(last.unit().fullName()), cells, false);
    }

    private Cell cell(int year, Optional<Line> line) {
        return line.<Cell>map(unit -> Reckoned.DIALOGUE_OF_UNIT
                        .figure(anyRecorded ? Value.of(unit.conferences().size()) : notRecorded(), part.days(year))
                        .withDimension("unit", unit.unit().code().value())
                        .withDimension("since", unit.unit().period().from().toString())
                        .withDimension("year", Integer.toString(year)))
                .orElse(new Cell.Words(Label.key("dialogue.no-unit")));
    }

    private static Label levelName(AreaLevel level) {
        return Label.key("area." + RecordMapper.nameOf(level));
    }
}
