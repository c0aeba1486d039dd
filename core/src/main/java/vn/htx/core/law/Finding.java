package vn.htx.core.law;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What one rule says about one subject on one day (kết quả đối chiếu pháp luật).
 *
 * @param rule the rule's id
 * @param subject the subject's reference
 * @param day the day judged
 * @param since the first day of the state found, when it was looked for
 * @param verdict the verdict
 * @param version the rule's version of that day, or empty before the first one
 */
public record Finding(
        String rule,
        String subject,
        LocalDate day,
        Optional<LocalDate> since,
        Verdict verdict,
        Optional<RuleVersion> version) {

    /** Refuses a state that begins after the day it is found on. */
    public Finding {
        since.filter(first -> first.isAfter(day)).ifPresent(first -> {
            throw new IllegalArgumentException("Found on " + day + " and yet only since " + first + ": " + rule);
        });
    }

    /** Returns the same finding with the first day of the state found. */
    public Finding since(LocalDate first) {
        return new Finding(rule, subject, day, Optional.of(first), verdict, version);
    }

    /** Returns the article in force that day, or empty before the rule's first version. */
    public Optional<Citation> citation() {
        return version.map(RuleVersion::citation);
    }

    /** Returns the poorest support among the rule's version and the values the verdict rests on. */
    public Confidence confidence() {
        return verdict.grounds().stream()
                .map(DatedValue::confidence)
                .reduce(version.map(RuleVersion::confidence).orElse(Confidence.VERIFIED), Confidence::weaker);
    }

    /** Returns the facts, in the order the reason shows them. */
    public Map<String, String> facts() {
        return verdict.facts();
    }

    /** Returns the text of the verdict, in Vietnamese when {@code locale} is, in English otherwise. */
    public String message(Locale locale) {
        return Messages.text(verdict, locale);
    }
}
