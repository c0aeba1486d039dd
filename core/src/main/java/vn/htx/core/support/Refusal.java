package vn.htx.core.support;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lý do từ chối, với quy định làm căn cứ: one reason for which an application is refused.
 *
 * @param reason the coded reason
 * @param rule the id of the rule it rests on, such as {@code R-SUP-02}, if it rests on one
 */
public record Refusal(RefusalReason reason, Optional<String> rule) {

    private static final Pattern RULE = Pattern.compile("[A-Z][A-Z0-9-]{0,63}");

    public Refusal {
        requireRule(rule);
    }

    static void requireRule(Optional<String> rule) {
        rule.filter(id -> !RULE.matcher(id).matches()).ifPresent(id -> {
            throw new IllegalArgumentException("'" + id + "' is no id of a rule: write it like R-SUP-02");
        });
    }
}
