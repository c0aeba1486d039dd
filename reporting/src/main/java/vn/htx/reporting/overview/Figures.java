package vn.htx.reporting.overview;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.OrganizationIndicator;
import vn.htx.core.statistics.StatisticsTable.Row;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Value;

/** Makes figures of answers: each with its indicator, its unit, its source and the list it opens to. */
final class Figures {
    /** The id of the one source there is: the register. */
    static final String SOURCE = "register";

    private final Scope scope;
    private final Years years;
    private final Answers answers;

    Figures(Scope scope, Years years, Answers answers) {
        this.scope = scope;
        this.years = years;
        this.answers = answers;
    }

    /** An indicator's total. */
    Figure of(OrganizationIndicator indicator) {
        return figure(indicator, answers.stock(indicator, Map.of()), list(indicator, scope.day()));
    }

    /** The part of an indicator's population that has a value. */
    Figure of(OrganizationIndicator indicator, Dimension dimension, String value) {
        Set<String> only = Set.of(value);
        Row answer = answers.stock(indicator, Map.of(dimension, only));
        return figure(indicator, answer, list(indicator, scope.day()).where(dimension, only))
                .withDimension(RecordMapper.nameOf(dimension), value);
    }

    /** A movement in a year. */
    Figure of(OrganizationIndicator movement, int year) {
        return figure(movement, answers.movement(movement, year), list(movement, years.days(year)))
                .withDimension(RecordMapper.nameOf(Dimension.YEAR), Integer.toString(year));
    }

    private static Figure figure(OrganizationIndicator indicator, Row answer, ListArguments list) {
        return new Figure(
                indicator.id(),
                Value.of(indicator.read(answer)),
                indicator.unit(),
                Collections.emptySortedMap(),
                SOURCE,
                Optional.of(list.listing()));
    }

    private ListArguments list(OrganizationIndicator indicator, LocalDate asOf) {
        ListArguments list = scope.list(indicator.measure(), asOf);
        for (Map.Entry<Dimension, SortedSet<String>> filter :
                indicator.population().entrySet()) {
            list = list.where(filter.getKey(), filter.getValue());
        }
        return list;
    }

    private ListArguments list(OrganizationIndicator movement, EffectivePeriod days) {
        LocalDate last = Years.last(days);
        return switch (movement.time()) {
            case OPENING -> list(movement, days.from().minusDays(1));
            case IN -> list(movement, last).with(ListOption.CAME_SINCE, days.from());
            case OUT -> list(movement, last).with(ListOption.GONE_SINCE, days.from());
            case CLOSING, ON_DAY -> list(movement, last);
        };
    }
}
