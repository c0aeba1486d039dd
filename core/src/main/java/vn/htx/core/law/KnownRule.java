package vn.htx.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule with what it says of itself, asked once: some rules write their versions and parameters down anew whenever they
 * are asked, and each filing asks all of them.
 */
record KnownRule(Rule<?> rule, List<RuleVersion> versions, Set<Parameter<?>> reads) {

    static KnownRule of(Rule<?> rule) {
        return new KnownRule(rule, List.copyOf(rule.versions()), Set.copyOf(rule.reads()));
    }

    Optional<RuleVersion> versionOn(LocalDate day) {
        for (RuleVersion version : versions) {
            if (version.period().contains(day)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}
