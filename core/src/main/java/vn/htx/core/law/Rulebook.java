package vn.htx.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All rules with the pack they are judged with (bộ quy tắc). Immutable and safe for use by several threads, as its rules
 * are.
 */
public final class Rulebook {

    private final RulePack pack;
    private final List<Rule<?>> rules;
    private final Map<String, KnownRule> known;
    private final String digest;

    private Rulebook(RulePack pack, List<Rule<?>> rules) {
        this.pack = pack;
        this.rules = rules;
        this.known = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::id, KnownRule::of));
        this.digest = digestOf(pack, rules);
    }

    /**
     * Returns the rulebook of these rules.
     *
     * @throws LawDataException if an id is malformed or used twice, versions overlap or leave an undeclared gap, a
     *     citation names an unknown instrument, or a rule reads a parameter the pack does not have; all problems together
     */
    public static Rulebook of(RulePack pack, Collection<? extends Rule<?>> rules) {
        List<Rule<?>> sorted = rules.stream()
                .<Rule<?>>map(rule -> rule)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        Problems problems = new Problems();
        new RuleCheck(pack, problems).check(sorted);
        problems.throwIfAny();
        return new Rulebook(pack, sorted);
    }

    /**
     * Returns the same rules with another pack.
     *
     * @throws LawDataException if the rules do not fit it
     */
    public Rulebook withPack(RulePack other) {
        return of(other, rules);
    }

    /** Returns the pack. */
    public RulePack pack() {
        return pack;
    }

    /** Returns the rules, by id. */
    public List<Rule<?>> rules() {
        return rules;
    }

    /** Returns a rule by its id. */
    public Optional<Rule<?>> find(String id) {
        return Optional.ofNullable(known.get(id)).map(KnownRule::rule);
    }

    /** Returns the law as of one day. */
    public Law on(LocalDate day) {
        return pack.on(day);
    }

    /** Returns the law as of one day, as a rule reads it. */
    public Law on(LocalDate day, Rule<?> reader) {
        return pack.on(day).readBy(known(reader));
    }

    /** Runs every rule for this kind of subject, whatever the others say; the findings come by rule id. */
    public List<Finding> assessAll(LegalSubject subject, LocalDate day) {
        Law law = on(day);
        List<Finding> findings = new ArrayList<>();
        for (Rule<?> rule : rules) {
            if (rule.subject().isInstance(subject)) {
                findings.add(finding(rule, subject, law));
            }
        }
        return Collections.unmodifiableList(findings);
    }

    /** Runs one rule. */
    public <S extends LegalSubject> Finding assess(Rule<S> rule, S subject, LocalDate day) {
        return finding(rule, subject, on(day));
    }

    private <S extends LegalSubject> Finding finding(Rule<S> rule, LegalSubject subject, Law law) {
        KnownRule reader = known(rule);
        Optional<RuleVersion> version = reader.versionOn(law.day());
        Verdict verdict = obstacle(version, law.day())
                .orElseGet(() -> rule.assess(rule.subject().cast(subject.readBy(rule)), law.readBy(reader)));
        return new Finding(rule.id(), subject.reference(), law.day(), Optional.empty(), verdict, version);
    }

    /** What a rule says of itself; a rule that is not of this book is asked. */
    private KnownRule known(Rule<?> rule) {
        KnownRule found = known.get(rule.id());
        return found == null || !found.rule().equals(rule) ? KnownRule.of(rule) : found;
    }

    private static Optional<Verdict> obstacle(Optional<RuleVersion> version, LocalDate day) {
        if (version.filter(RuleVersion::inForce).isEmpty()) {
            return Optional.of(Verdict.notApplicable(LawReasons.RULE_NOT_IN_FORCE, "day", day));
        }
        return version.filter(current -> !current.confidence().isSupported())
                .map(current -> Verdict.undetermined(LawReasons.RULE_NOT_CONFIRMED, "day", day));
    }

    /** Returns the violations among the findings that refuse a filing of this act. */
    public List<Finding> refusals(Collection<Finding> findings, String actType) {
        return findings.stream()
                .filter(finding -> finding.verdict().isViolated())
                .filter(finding -> find(finding.rule())
                        .filter(rule -> rule.on(actType) == Effect.REFUSES)
                        .isPresent())
                .toList();
    }

    /** Returns what is kept as evidence: all that rules which keep it say, but that they do not apply. */
    public List<Finding> evidence(Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict().kind() != Verdict.Kind.NOT_APPLICABLE)
                .filter(finding ->
                        find(finding.rule()).filter(Rule::keepsEvidence).isPresent())
                .toList();
    }

    /** Returns the days on which the law alone may change what some rule says about subjects of this type. */
    public NavigableSet<LocalDate> changeDays(Class<? extends LegalSubject> type) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        rules.stream()
                .filter(rule -> rule.subject().isAssignableFrom(type))
                .forEach(rule -> days.addAll(changeDays(rule)));
        return days;
    }

    /** Returns the days on which the law alone may change what the rule says: edges of versions, values, transitions. */
    public NavigableSet<LocalDate> changeDays(Rule<?> rule) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        KnownRule reader = known(rule);
        reader.versions().forEach(version -> days.add(version.period().from()));
        reader.reads().forEach(parameter -> days.addAll(pack.parameters().changeDays(parameter)));
        pack.transitions().stream()
                .filter(provision -> provision.rule().equals(rule.id()))
                .forEach(provision -> {
                    days.add(provision.period().from());
                    provision.period().end().ifPresent(days::add);
                });
        pack.extensions().stream()
                .filter(extension -> extension.rule().equals(rule.id()))
                .forEach(extension -> days.add(extension.extendedTo().plusDays(1)));
        return days;
    }

    /** Returns the SHA-256 digest, in hexadecimal digits, of the pack and of the rules' versions. */
    public String digest() {
        return digest;
    }

    private static String digestOf(RulePack pack, List<Rule<?>> rules) {
        Stream<String> versions =
                rules.stream().flatMap(rule -> rule.versions().stream().map(version -> version.canonical(rule.id())));
        return PackDigest.of(Stream.concat(pack.canonical(), versions));
    }
}
