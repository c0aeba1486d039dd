package vn.htx.reporting.definition;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.htx.core.document.RecordMapper;
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
        return figure(row, dimensions(wanted));
    }

    /** The figure of everything, which of different values is less than the groups add up to. */
    public Figure total() {
        return figure(answer.map(FactAnswer::total), Collections.emptySortedMap());
    }

    private Figure figure(Optional<FactAnswer.Row> row, SortedMap<String, String> dimensions) {
        Value value = figures.value(indicator, row);
        return figures.figure(indicator, value, days, dimensions);
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
        return RecordMapper.nameOf(group instanceof ByDimension by ? by.dimension() : Dimension.YEAR);
    }
}
