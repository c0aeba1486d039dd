package vn.htx.reporting.definition;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.fact.FactSource;
import vn.htx.core.statistics.Counting;
import vn.htx.core.statistics.FactAnswer;
import vn.htx.core.statistics.FactQuestion;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsTable;

/** Counts as a view does; what is asked of the scope's area is limited to it as the scope does, former units included. */
record ScopeCounting(Scope scope) implements Counting {
    @Override
    public LocalDate day() {
        return scope.day();
    }

    @Override
    public FactSource facts() {
        return scope.view().facts();
    }

    @Override
    public StatisticsTable count(StatisticsQuery query) {
        return query.within().isEmpty()
                ? scope.view().count(query)
                : scope.count(new StatisticsQuery(
                        query.measure(), query.time(), query.groupBy(), query.filters(), Optional.empty()));
    }

    @Override
    public FactAnswer count(FactQuestion question) {
        return question.within().isEmpty()
                ? scope.view().count(question)
                : scope.count(
                        new FactQuestion(question.measure(), question.time(), question.groupBy(), Optional.empty()));
    }
}
