package vn.htx.core.law;

import java.util.Optional;
import java.util.function.Function;

/**
 * What the law answers when asked for a parameter on one day: a value, that none is in force, or that one is but was not
 * supplied.
 *
 * @param <T> the type of the value
 */
public sealed interface Answer<T> {

    /**
     * Judges with the value: a parameter not in force makes the rule not applicable, one not supplied makes it
     * undetermined and is named. The verdict rests on the version asked.
     */
    Verdict judge(Function<? super T, Verdict> check);

    /** Returns the value, or empty when there is none to apply. */
    Optional<T> find();

    /** Returns the version that answers, or empty before the first one. */
    Optional<DatedValue> version();

    /**
     * A value in force.
     *
     * @param value the value
     * @param source the version that sets it, with its period, citation and confidence
     */
    record Value<T>(T value, DatedValue source) implements Answer<T> {
        @Override
        public Verdict judge(Function<? super T, Verdict> check) {
            return check.apply(value).restingOn(source);
        }

        @Override
        public Optional<T> find() {
            return Optional.of(value);
        }

        @Override
        public Optional<DatedValue> version() {
            return Optional.of(source);
        }
    }

    /**
     * No value is in force: the day lies before the first version, or in a declared gap.
     *
     * @param parameter the parameter asked for
     * @param version the row that declares the gap, or empty before the first version
     */
    record NotInForce<T>(String parameter, Optional<DatedValue> version) implements Answer<T> {
        @Override
        public Verdict judge(Function<? super T, Verdict> check) {
            Verdict verdict = Verdict.notApplicable(LawReasons.PARAMETER_NOT_IN_FORCE, "parameter", parameter);
            return version.map(verdict::restingOn).orElse(verdict);
        }

        @Override
        public Optional<T> find() {
            return Optional.empty();
        }
    }

    /**
     * The law sets a value, and no source for it was supplied.
     *
     * @param source the version without a value
     */
    record NotSupplied<T>(DatedValue source) implements Answer<T> {
        @Override
        public Verdict judge(Function<? super T, Verdict> check) {
            return Verdict.undetermined(LawReasons.PARAMETER_NOT_SUPPLIED, "parameter", source.parameter())
                    .restingOn(source);
        }

        @Override
        public Optional<T> find() {
            return Optional.empty();
        }

        @Override
        public Optional<DatedValue> version() {
            return Optional.of(source);
        }
    }
}
