package vn.htx.core.law;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.time.EffectivePeriod;

/** Checks that rules are sound in themselves and fit a pack, and reports all that is wrong. */
record RuleCheck(RulePack pack, Problems problems) {

    void check(List<Rule<?>> rules) {
        Set<String> seen = new HashSet<>();
        for (Rule<?> rule : rules) {
            if (!seen.add(rule.id())) {
                report(rule, "the id is used by two rules");
            }
            check(rule);
        }
    }

    private void check(Rule<?> rule) {
        try {
            TransitionProvision.requireRule(rule.id());
        } catch (IllegalArgumentException e) {
            report(rule, String.valueOf(e.getMessage()));
        }
        checkVersions(rule);
        rule.reads().stream()
                .sorted(Comparator.comparing(Parameter::name))
                .forEach(parameter -> pack.parameters().complaint(parameter).ifPresent(text -> report(rule, text)));
    }

    private void checkVersions(Rule<?> rule) {
        if (rule.versions().isEmpty()) {
            report(rule, "a rule has at least one version");
        }
        List<Sourced<EffectivePeriod>> periods = rule.versions().stream()
                .map(version -> new Sourced<>(source(rule), 0, version.period()))
                .toList();
        new Succession("the rule", periods).check(problems);
        rule.versions().stream()
                .map(version -> version.citation().instrument())
                .filter(instrument -> pack.findInstrument(instrument).isEmpty())
                .forEach(instrument -> report(rule, "unknown instrument " + instrument));
    }

    private void report(Rule<?> rule, String message) {
        problems.add(source(rule), 0, message);
    }

    private static String source(Rule<?> rule) {
        return "rule " + rule.id();
    }
}
