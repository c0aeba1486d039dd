package vn.htx.core.law;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a rule says about one subject on one day (kết luận): satisfied, violated, not applicable or undetermined, with the
 * reason, the facts that show it and the dated values of the law it rests on.
 *
 * @param kind which of the four
 * @param reason why
 * @param facts the reason's facts in its order: numbers, dates and codes, never personal data
 * @param grounds the parameter versions the verdict rests on
 * @param remedy what to do about a breach, where there is something
 */
public record Verdict(
        Kind kind, ReasonCode reason, Map<String, String> facts, List<DatedValue> grounds, Optional<Remedy> remedy) {

    /** The four kinds of verdict. */
    public enum Kind implements Coded {
        /** The requirement is met. */
        SATISFIED,
        /** The requirement is broken. */
        VIOLATED,
        /** The rule does not reach this subject, or not on this day. */
        NOT_APPLICABLE,
        /** The rule cannot say: a value of the law or a fact is missing. */
        UNDETERMINED
    }

    private static final int LONGEST_FACT = 120;

    /** Refuses facts other than the reason's, and texts that are neither number, date nor code. */
    public Verdict {
        facts = facts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        grounds = List.copyOf(grounds);
        if (!reason.verdicts().contains(kind)) {
            throw new IllegalArgumentException("The reason " + reason + " does not make a subject " + kind.code());
        }
        if (!areOf(reason, facts.keySet())) {
            throw new IllegalArgumentException(
                    "The reason " + reason + " shows the facts " + reason.facts() + ", not " + facts.keySet());
        }
        facts.forEach(Verdict::requireCode);
    }

    private static boolean areOf(ReasonCode reason, Set<String> names) {
        Iterator<String> wanted = reason.facts().iterator();
        for (String name : names) {
            if (!wanted.hasNext() || !wanted.next().equals(name)) {
                return false;
            }
        }
        return !wanted.hasNext();
    }

    private static void requireCode(String name, String value) {
        if (value.isEmpty() || value.length() > LONGEST_FACT || !value.chars().allMatch(Verdict::isOfCode)) {
            throw new IllegalArgumentException("The fact " + name + " is neither a number, a date nor a code");
        }
    }

    private static boolean isOfCode(int c) {
        return (c > ' ' && c < 0x7F) || c == 'Đ' || c == 'đ';
    }

    /** Begins a verdict on a requirement: satisfied if {@code met}, violated otherwise. */
    public static Outcome of(boolean met) {
        return new Outcome(met ? Kind.SATISFIED : Kind.VIOLATED);
    }

    /**
     * The rule does not reach the subject.
     *
     * @param facts names and values in turn: {@code "age", 17}
     * @throws IllegalArgumentException if they are not the reason's facts, in its order
     */
    public static Verdict notApplicable(ReasonCode reason, Object... facts) {
        return new Outcome(Kind.NOT_APPLICABLE).because(reason, facts);
    }

    /**
     * The rule cannot say.
     *
     * @param facts names and values in turn
     * @throws IllegalArgumentException if they are not the reason's facts, in its order
     */
    public static Verdict undetermined(ReasonCode reason, Object... facts) {
        return new Outcome(Kind.UNDETERMINED).because(reason, facts);
    }

    /** Says whether the requirement is broken. */
    public boolean isViolated() {
        return kind == Kind.VIOLATED;
    }

    /** Returns the names of the parameters of the law that were not supplied, in the order they were asked. */
    public List<String> missing() {
        return grounds.stream()
                .filter(ground -> !ground.isSupplied())
                .map(DatedValue::parameter)
                .toList();
    }

    /** Returns this verdict, resting on one more version; the one asked first comes first. */
    public Verdict restingOn(DatedValue version) {
        return new Verdict(
                kind,
                reason,
                facts,
                Stream.concat(Stream.of(version), grounds.stream()).toList(),
                remedy);
    }

    /** Returns this verdict with what to do about it, if it is a breach; the same verdict otherwise. */
    public Verdict remedied(Remedy way) {
        return isViolated() ? new Verdict(kind, reason, facts, grounds, Optional.of(way)) : this;
    }

    /**
     * A verdict whose kind is settled and whose reason is still to be given.
     *
     * @param kind the kind
     */
    public record Outcome(Kind kind) {

        /**
         * Gives the reason.
         *
         * @param facts names and values in turn: {@code "required", 5, "actual", 4}
         * @throws IllegalArgumentException if they are not the reason's facts, in its order
         */
        public Verdict because(ReasonCode reason, Object... facts) {
            if (facts.length % 2 != 0) {
                throw new IllegalArgumentException("Facts are names and values in turn: " + List.of(facts));
            }
            if (facts.length == 0) {
                return new Verdict(kind, reason, Map.of(), List.of(), Optional.empty());
            }
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < facts.length; i += 2) {
                named.put(facts[i].toString(), facts[i + 1].toString());
            }
            return new Verdict(kind, reason, named, List.of(), Optional.empty());
        }
    }
}
