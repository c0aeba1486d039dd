package vn.htx.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The law as of one day (pháp luật tại một ngày): what a rule asks. Immutable. */
public final class Law {

    private final RulePack pack;
    private final LocalDate day;
    private final Optional<KnownRule> reader;

    Law(RulePack pack, LocalDate day) {
        this(pack, day, Optional.empty());
    }

    private Law(RulePack pack, LocalDate day, Optional<KnownRule> reader) {
        this.pack = pack;
        this.day = day;
        this.reader = reader;
    }

    /** Returns the same law, answering only for the parameters the rule says it reads. */
    Law readBy(Rule<?> rule) {
        return readBy(KnownRule.of(rule));
    }

    Law readBy(KnownRule rule) {
        return new Law(pack, day, Optional.of(rule));
    }

    /** Returns the day the subject is judged on. */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns what the law says on this day.
     *
     * @throws IllegalArgumentException if no row ever declares the parameter, or declares it with another type
     * @throws IllegalStateException if a rule asks that does not list the parameter in {@link Rule#reads()}: the days its
     *     answer may change would be wrong
     */
    public <T> Answer<T> ask(Parameter<T> parameter) {
        reader.filter(known -> !known.reads().contains(parameter)).ifPresent(known -> {
            throw new IllegalStateException(
                    "The rule " + known.rule().id() + " asks for " + parameter + ", which it does not list in reads()");
        });
        return pack.parameters().ask(parameter, day);
    }

    /** Returns the same law as of another day: a duty is asked by the law of the day it arises. */
    public Law at(LocalDate other) {
        return new Law(pack, other, reader);
    }

    /**
     * Returns the last day of a duty of a rule once extensions are counted in.
     *
     * @param concerns which scopes the one who bears the duty is in
     */
    public LocalDate extended(String ruleId, LocalDate due, Predicate<Scope> concerns) {
        return pack.extensions().stream()
                .filter(extension -> extension.rule().equals(ruleId) && concerns.test(extension.scope()))
                .map(extension -> extension.move(due))
                .max(LocalDate::compareTo)
                .orElse(due);
    }

    /** Returns the transition provision that on this day spares one formed on {@code formedOn} the rule, if any. */
    public Optional<TransitionProvision> transition(String ruleId, LocalDate formedOn) {
        return pack.transitions().stream()
                .filter(provision -> provision.rule().equals(ruleId) && provision.spares(formedOn, day))
                .findFirst();
    }

    /**
     * Returns whether one is designated so on this day, or empty if no list in force on it was supplied.
     *
     * @param name the designation, such as {@code difficult-area}
     * @param concerns which scopes the one in question is in
     */
    public Optional<Boolean> designated(String name, Predicate<Scope> concerns) {
        List<Designation> inForce = pack.designations().stream()
                .filter(designation -> designation.name().equals(name))
                .filter(designation -> designation.period().contains(day))
                .toList();
        return inForce.isEmpty()
                ? Optional.empty()
                : Optional.of(inForce.stream().anyMatch(designation -> concerns.test(designation.scope())));
    }
}
