package vn.htx.reporting.overview;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.OrganizationIndicator;
import vn.htx.core.statistics.StatisticsTable.Row;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.ListArguments;
import vn.htx.reporting.definition.Scope;
import vn.htx.reporting.definition.Years;

/** Makes figures of answers: each with its indicator, its unit, its source and the list it opens to. */
final class Stocks {
    private final Scope scope;
    private final Years years;
    private final Answers answers;

    Stocks(Scope scope, Years years, Answers answers) {
        this.scope = scope;
        this.years = years;
        this.answers = answers;
    }

    /** An indicator's total. */
    Figure of(OrganizationIndicator indicator) {
        return figure(indicator, answers.stock(indicator, Map.of()), scope.list(indicator, scope.day()));
    }

    /** The part of an indicator's population that has a value. */
    Figure of(OrganizationIndicator indicator, Dimension dimension, String value) {
        Set<String> only = Set.of(value);
        Row answer = answers.stock(indicator, Map.of(dimension, only));
        return figure(indicator, answer, scope.list(indicator, scope.day()).where(dimension, only))
                .withDimension(RecordMapper.nameOf(dimension), value);
    }

    /** A movement in a year. */
    Figure of(OrganizationIndicator movement, int year) {
        return figure(movement, answers.movement(movement, year), scope.list(movement, years.days(year)))
                .of(years.days(year))
                .withDimension(RecordMapper.nameOf(Dimension.YEAR), Integer.toString(year));
    }

    private static Figure figure(OrganizationIndicator indicator, Row answer, ListArguments list) {
        return new Figure(
                indicator.id(),
                Value.of(indicator.read(answer)),
                indicator.unit(),
                Collections.emptySortedMap(),
                Optional.empty(),
                Scope.REGISTER,
                Optional.of(list.listing()));
    }
}
