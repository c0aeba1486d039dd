package vn.htx.reporting.definition;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Ratio;
import vn.htx.core.statistics.FactAnswer;
import vn.htx.core.statistics.FactIndicator;
import vn.htx.core.statistics.FactQuestion;
import vn.htx.core.statistics.Indicator;
import vn.htx.core.statistics.Indicators;
import vn.htx.core.statistics.OpenableIndicator;
import vn.htx.core.statistics.OrganizationIndicator;
import vn.htx.core.statistics.RatioIndicator;
import vn.htx.core.statistics.TotalIndicator;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Figure;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Value;

/**
 * Makes figures of any indicator: each with its unit, its days, its source and, where there is none, the reason. Nothing
 * recorded of what an indicator counts is no zero.
 */
public final class Figures {
    private final Scope scope;

    /** Of what a scope speaks of. */
    public Figures(Scope scope) {
        this.scope = scope;
    }

    /** An indicator on the report's day. */
    public Figure today(Indicator indicator) {
        return of(indicator, EffectivePeriod.onlyOn(scope.day()));
    }

    /**
     * An indicator for a period, or on its last day.
     *
     * @param days with an end
     */
    public Figure of(Indicator indicator, EffectivePeriod days) {
        Figure figure = figure(indicator, value(indicator, days), days, Collections.emptySortedMap());
        return opened(indicator, days)
                .map(list -> figure.openingTo(list.listing()))
                .orElse(figure);
    }

    private Optional<ListArguments> opened(Indicator indicator, EffectivePeriod days) {
        if (indicator instanceof OrganizationIndicator counted) {
            return Optional.of(scope.list(counted, days));
        }
        Optional<ListArguments> facts = scope.listFacts(indicator, days);
        return facts.isEmpty() && indicator instanceof RatioIndicator ratio ? opened(ratio.part(), days) : facts;
    }

    /** The list of the facts behind an indicator. */
    ListArguments facts(FactIndicator indicator, EffectivePeriod days) {
        return scope.listFacts(indicator, days).orElseThrow();
    }

    /** An indicator for each value of what a question is told apart by, and in all. */
    public Grouped by(FactIndicator indicator, EffectivePeriod days, UnaryOperator<FactQuestion> apart) {
        FactQuestion question = apart.apply(indicator.questionOfYears(days, scope.day()));
        return new Grouped(this, indicator, days, question, answer(indicator, question));
    }

    /**
     * An indicator for each value of what a question is told apart by, and in all.
     *
     * @throws IllegalArgumentException if there is none of this id, or if it counts no facts
     */
    public Grouped by(String id, EffectivePeriod days, UnaryOperator<FactQuestion> apart) {
        if (Indicators.get(id) instanceof FactIndicator counted) {
            return by(counted, days, apart);
        }
        throw new IllegalArgumentException(id + " counts no facts, so that nothing tells it apart");
    }

    /** An indicator of an id, for a period or on its last day. */
    public Figure of(String id, EffectivePeriod days) {
        return of(Indicators.get(id), days);
    }

    private Optional<FactAnswer> answer(FactIndicator indicator, FactQuestion question) {
        return isToldApart(indicator) && isRecorded(indicator) ? Optional.of(scope.count(question)) : Optional.empty();
    }

    /** An indicator's value in a row of an answer, or why there is none. */
    Value value(FactIndicator indicator, Optional<FactAnswer.Row> row) {
        return row.flatMap(indicator::read).map(Value::of).orElseGet(() -> Value.missing(reason(indicator)));
    }

    Figure figure(Indicator indicator, Value value, EffectivePeriod days, SortedMap<String, String> dimensions) {
        return new Figure(
                indicator.id(),
                value,
                indicator.unit(),
                new TreeMap<>(dimensions),
                period(indicator, days),
                Scope.REGISTER,
                Optional.empty());
    }

    /** The days a figure speaks of, unless it is one of the report's day. */
    private Optional<EffectivePeriod> period(Indicator indicator, EffectivePeriod days) {
        if (!isOfDay(indicator)) {
            return Optional.of(days);
        }
        return Optional.of(Years.last(days))
                .filter(day -> !day.equals(scope.day()))
                .map(EffectivePeriod::onlyOn);
    }

    /** Whether an indicator says how much there is on a day. */
    static boolean isOfDay(Indicator indicator) {
        if (indicator instanceof OrganizationIndicator counted) {
            return counted.time() == Indicator.TimeRule.ON_DAY;
        } else if (indicator instanceof FactIndicator counted) {
            return counted.time() == FactIndicator.Time.ON_DAY;
        } else if (indicator instanceof RatioIndicator ratio) {
            return isOfDay(ratio.part()) && isOfDay(ratio.whole());
        }
        return indicator instanceof TotalIndicator total
                && total.parts().stream().allMatch(Figures::isOfDay);
    }

    private Value value(Indicator indicator, EffectivePeriod days) {
        if (!isRecorded(indicator)) {
            return Value.missing(reason(indicator));
        }
        return scope.value(indicator, days).map(Value::of).orElseGet(() -> missing(indicator, days));
    }

    private Value missing(Indicator indicator, EffectivePeriod days) {
        if (indicator instanceof RatioIndicator ratio) {
            Optional<Ratio> whole = scope.value(ratio.whole(), days);
            return whole.filter(Ratio.ZERO::equals).isPresent()
                    ? Value.missing(MissingReason.NOT_DEFINED)
                    : value(whole.isPresent() ? ratio.part() : ratio.whole(), days);
        }
        return Value.missing(reason(indicator));
    }

    private MissingReason reason(Indicator indicator) {
        return indicator instanceof OpenableIndicator counted && !isToldApart(counted)
                ? MissingReason.NOT_BY_AREA
                : MissingReason.NOT_RECORDED;
    }

    /** Whether only what is seated in one area counts, which leaves out all that is no organization. */
    boolean ofOneArea() {
        return scope.area().isPresent();
    }

    private boolean isToldApart(OpenableIndicator indicator) {
        return scope.area().isEmpty() || indicator.ofOrganizations();
    }

    /** Whether the register holds anything of the kind a figure counts: if not, it cannot tell that there is none. */
    private boolean isRecorded(Indicator indicator) {
        return !(indicator instanceof FactIndicator counted)
                || holdsAny(counted.measure().facts());
    }

    private <F extends Record> boolean holdsAny(FactType<F> facts) {
        List<?> first = scope.view().facts().listFacts(FactQuery.all(facts).limit(1));
        return !first.isEmpty();
    }
}
