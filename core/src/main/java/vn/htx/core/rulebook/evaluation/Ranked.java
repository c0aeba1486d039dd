package vn.htx.core.rulebook.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.evaluation.EvaluationFacts;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.Situation;
import vn.htx.core.time.EffectivePeriod;

/** Whether an organization is one a scheme ranks for a year, as far as the register shows. */
final class Ranked {

    private final EvaluationFacts.Adopted scheme;
    private final EffectivePeriod evaluated;

    Ranked(EvaluationFacts.Adopted scheme, long year) {
        this.scheme = scheme;
        this.evaluated = scheme.evaluatedYear().period(year);
    }

    /** The latest day to begin on for having operated long enough at the end of the year. */
    LocalDate latestBeginning() {
        return evaluated.end().orElseThrow().minusMonths(scheme.months());
    }

    /** Whether it had operated too few months at the end of the year; a conversion is a new beginning. */
    boolean isTooYoung(OrganizationOnDay organization) {
        return organization
                .at(evaluated.end().orElseThrow().minusDays(1))
                .findFoundingDay()
                .filter(founded -> !founded.isAfter(latestBeginning()))
                .isEmpty();
    }

    /** Whether the register shows it suspended longer in the year than the scheme allows. */
    boolean isStopped(OrganizationOnDay organization) {
        List<EffectivePeriod> stops = organization.history(OrganizationFacts.SITUATION).stream()
                .filter(fact -> fact.value().situation() == Situation.SUSPENDED)
                .map(fact -> fact.period().intersection(evaluated))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return scheme.stoppedMonths()
                .filter(months ->
                        !stops.isEmpty() && last(stops).isAfter(first(stops).plusMonths(months)))
                .isPresent();
    }

    private static LocalDate first(List<EffectivePeriod> stops) {
        return stops.get(0).from();
    }

    /** Where the stops end when put one after the other from the first day of the first. */
    private static LocalDate last(List<EffectivePeriod> stops) {
        long days = stops.stream()
                .mapToLong(stop ->
                        stop.end().orElseThrow().toEpochDay() - stop.from().toEpochDay())
                .sum();
        return first(stops).plusDays(days);
    }
}
