package vn.htx.core.rulebook.lifecycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;

/**
 * Việc phải làm: something that sets a time running.
 *
 * @param about what it is about
 * @param arose the day it happened
 * @param doneOn the day what was due was done, or fell away
 */
record Occasion(String about, LocalDate arose, Optional<LocalDate> doneOn) {

    /** The last facts of a type about each thing, that began by the organization's day. */
    static <F extends Record> Stream<Fact<F>> last(
            OrganizationOnDay organization, FactType<F> type, Function<F, String> about) {
        Map<String, Fact<F>> last = new LinkedHashMap<>();
        organization.begun(type).forEach(fact -> last.put(about.apply(fact.value()), fact));
        return last.values().stream();
    }

    /** An occasion that also falls away when the fact does. */
    static Occasion of(String about, LocalDate arose, Optional<LocalDate> doneOn, Fact<?> fact) {
        return new Occasion(about, arose, doneOn.or(() -> fact.period().end()));
    }
}
