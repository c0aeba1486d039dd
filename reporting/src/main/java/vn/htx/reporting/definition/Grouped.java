package vn.htx.reporting.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.FactAnswer;
import vn.htx.core.statistics.FactIndicator;
import vn.htx.core.statistics.FactQuestion;
import vn.htx.core.statistics.FactQuestion.ByColumn;
import vn.htx.core.statistics.FactQuestion.ByDimension;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Value;

/** Số liệu phân tổ: an indicator counted once and told apart, from which the figures of a table are read. */
public final class Grouped {
    /** What facts call their kind is their own. */
    private static final String ORGANIZATION_KIND = "organization-kind";

    /** Units are those of the day counted, of which an area of the day looked at may be no more than a part. */
    private static final Set<Dimension> UNITS = EnumSet.of(Dimension.PROVINCE, Dimension.DISTRICT, Dimension.COMMUNE);

    private static final Set<String> KINDS = Stream.of(OrganizationKind.values())
            .map(RecordMapper::nameOf)
            .collect(Collectors.toCollection(TreeSet::new));

    private final Figures figures;
    private final FactIndicator indicator;
    private final EffectivePeriod days;
    private final FactQuestion question;
    private final Optional<FactAnswer> answer;

    Grouped(
            Figures figures,
            FactIndicator indicator,
            EffectivePeriod days,
            FactQuestion question,
            Optional<FactAnswer> answer) {
        this.figures = figures;
        this.indicator = indicator;
        this.days = days;
        this.question = question;
        this.answer = answer;
    }

    /** The id of the indicator. */
    public String indicator() {
        return indicator.id();
    }

    /** The groups with anything in them, in order. */
    public List<List<String>> groups() {
        return answer.stream()
                .flatMap(given -> given.rows().stream())
                .map(FactAnswer.Row::group)
                .toList();
    }

    /** The values of what is told apart first, each once, in order. */
    public List<String> values() {
        return groups().stream().map(group -> group.get(0)).distinct().toList();
    }

    /** The figure of one group; nothing counted there is 0, nothing added up there is not recorded. */
    public Figure of(String... group) {
        List<String> wanted = List.of(group);
        Optional<FactAnswer.Row> row = answer.map(given -> given.rows().stream()
                .filter(one -> one.group().equals(wanted))
                .findFirst()
                .orElse(new FactAnswer.Row(wanted, 0, 0)));
        return figure(row, dimensions(wanted)).openingTo(list(wanted).listing());
    }

    /**
     * The figure of everything, which of different values is less than the groups add up to. What properties of
     * organizations tell apart is everything that is theirs, and the figure says so.
     */
    public Figure total() {
        Figure all = figure(answer.map(FactAnswer::total), Collections.emptySortedMap());
        ListArguments list = figures.facts(indicator, days);
        if (!leavesOthersOut()) {
            return all.openingTo(list.listing());
        }
        return all.withDimension("organization", "registered")
                .openingTo(list.where(Dimension.KIND, KINDS).listing());
    }

    /** Whether facts of others than organizations are left out that the indicator itself counts. */
    private boolean leavesOthersOut() {
        return !figures.ofOneArea()
                && question.measure().whose().isEmpty()
                && question.groupBy().stream().anyMatch(ByDimension.class::isInstance);
    }

    private Figure figure(Optional<FactAnswer.Row> row, SortedMap<String, String> dimensions) {
        Value value = figures.value(indicator, row);
        return figures.figure(indicator, value, days, dimensions);
    }

    /** The list of the facts in a group. */
    private ListArguments list(List<String> group) {
        ListArguments list = figures.facts(indicator, days);
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            FactQuestion.Group by = question.groupBy().get(i);
            if (by instanceof ByColumn column) {
                columns.add(column.column() + "=" + group.get(i));
            } else if (by instanceof ByDimension unit && UNITS.contains(unit.dimension())) {
                columns.add("seat." + RecordMapper.nameOf(unit.dimension()) + "=" + group.get(i));
            } else if (by instanceof ByDimension dimension) {
                list = list.where(dimension.dimension(), Set.of(group.get(i)));
            } else {
                list = during(list, ReportPeriod.year(Integer.parseInt(group.get(i))));
            }
        }
        return columns.isEmpty() ? list : list.with(ListOption.WHERE, String.join("|", columns));
    }

    private ListArguments during(ListArguments list, ReportPeriod year) {
        return year.until(Years.last(days))
                .flatMap(days::intersection)
                .map(part -> list.with(ListOption.FROM, part.from()).with(ListOption.TO, Years.last(part)))
                .orElse(list);
    }

    private SortedMap<String, String> dimensions(List<String> group) {
        List<String> names = question.groupBy().stream().map(Grouped::name).toList();
        SortedMap<String, String> dimensions = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            dimensions.put(names.get(i), group.get(i));
        }
        return dimensions;
    }

    /** A column's name as dimensions are written: {@code budget-source} for {@code budgetSource}. */
    private static String name(FactQuestion.Group group) {
        if (group instanceof ByColumn by) {
            return by.column().replace('.', '-').replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        }
        if (group instanceof ByDimension by) {
            return by.dimension() == Dimension.KIND ? ORGANIZATION_KIND : RecordMapper.nameOf(by.dimension());
        }
        return RecordMapper.nameOf(Dimension.YEAR);
    }
}
