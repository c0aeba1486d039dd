package vn.htx.core.law;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A reason a verdict gives (lý do), with the facts its text needs. The texts stand in {@code messages_vi.properties} and
 * {@code messages_en.properties} beside the owner, one for each kind of verdict, under
 * {@code reason.<id>.<kind>}; facts appear as {@code {name}}, or {@code {name:date}} and {@code {name:number}} to be
 * written as people write them.
 *
 * @param owner the class beside which the texts stand
 * @param id the stable id, such as {@code members.too-few}
 * @param verdicts the kinds of verdict that may give it
 * @param facts the names of its facts, in the order they are shown
 */
public record ReasonCode(Class<?> owner, String id, Set<Verdict.Kind> verdicts, List<String> facts) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)*");

    /** Refuses a malformed id, a fact named twice and a reason no verdict may give. */
    public ReasonCode {
        verdicts = Set.copyOf(verdicts);
        facts = List.copyOf(facts);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not the id of a reason: \"" + id + "\"; write members.too-few");
        }
        if (verdicts.isEmpty() || facts.size() != Set.copyOf(facts).size()) {
            throw new IllegalArgumentException(
                    "The reason " + id + " needs a kind of verdict and distinct facts: " + verdicts + ", " + facts);
        }
    }

    /** A requirement that is met or broken: it has a text for each. */
    public static ReasonCode requirement(Class<?> owner, String id, String... facts) {
        return new ReasonCode(owner, id, Set.of(Verdict.Kind.SATISFIED, Verdict.Kind.VIOLATED), List.of(facts));
    }

    /** A circumstance that takes the subject out of the rule's reach. */
    public static ReasonCode exemption(Class<?> owner, String id, String... facts) {
        return new ReasonCode(owner, id, Set.of(Verdict.Kind.NOT_APPLICABLE), List.of(facts));
    }

    /** Something that is not known and keeps the rule from judging. */
    public static ReasonCode uncertainty(Class<?> owner, String id, String... facts) {
        return new ReasonCode(owner, id, Set.of(Verdict.Kind.UNDETERMINED), List.of(facts));
    }

    /** Returns the key of the text for this kind of verdict. */
    String key(Verdict.Kind kind) {
        return "reason." + id + "." + kind.code();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
