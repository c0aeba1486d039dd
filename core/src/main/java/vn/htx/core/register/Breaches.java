package vn.htx.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.htx.core.assessment.Dossier;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Rule;
import vn.htx.core.law.Rulebook;
import vn.htx.core.time.EffectivePeriod;

/**
 * Breaches of the law by one organization's state: those on a day, and those that began or ended in a period. Each rule is
 * asked on the days its own answer may change, and on no others.
 */
final class Breaches {

    private final Dossier dossier;
    private final Rulebook rulebook;
    private final List<OrganizationRule> rules;

    Breaches(Dossier dossier, Rulebook rulebook, Predicate<Rule<?>> wanted) {
        this.dossier = dossier;
        this.rulebook = rulebook;
        this.rules = rules(rulebook).stream().filter(wanted).toList();
    }

    /** The rules about how an organization stands. */
    static List<OrganizationRule> rules(Rulebook rulebook) {
        List<OrganizationRule> rules = new ArrayList<>();
        for (Rule<?> rule : rulebook.rules()) {
            if (rule instanceof OrganizationRule known) {
                rules.add(known);
            }
        }
        return rules;
    }

    /** The breaches on a day, each with the first day it was so without a break, by rule. */
    List<Finding> on(LocalDate day) {
        List<Finding> found = new ArrayList<>();
        for (OrganizationRule rule : rules) {
            find(rule, day).ifPresent(finding -> found.add(finding.since(firstDay(rule, day))));
        }
        return found;
    }

    private Optional<Finding> find(OrganizationRule rule, LocalDate day) {
        Finding finding = rulebook.assess(rule, dossier.on(day), day);
        return Optional.of(finding).filter(one -> one.verdict().isViolated());
    }

    private LocalDate firstDay(OrganizationRule rule, LocalDate day) {
        LocalDate reached = day;
        for (LocalDate change : changeDays(rule, LocalDate.EPOCH, day).descendingSet()) {
            reached = change;
            if (find(rule, change.minusDays(1)).isEmpty()) {
                break;
            }
        }
        return reached;
    }

    /** The days after one, up to another, on which facts, time or the law may change what a rule says. */
    private NavigableSet<LocalDate> changeDays(OrganizationRule rule, LocalDate after, LocalDate last) {
        NavigableSet<LocalDate> days = new TreeSet<>(rulebook.changeDays(rule));
        if (after.isBefore(last)) {
            EffectivePeriod during = EffectivePeriod.of(after.plusDays(1), last.plusDays(1));
            OrganizationOnDay organization = dossier.on(last).readBy(rule);
            days.addAll(rule.changeDays(organization, rulebook.on(last, rule), during));
        }
        return days.subSet(after, false, last, true);
    }

    /** Every breach that begins or holds in a period, with its first day in it; one that stops and starts is two. */
    List<Finding> during(LocalDate from, LocalDate last) {
        return spells(from, last).stream().map(Breach::finding).toList();
    }

    /** Every breach that holds on some day of a period, with its first day, be it before the period, and its end. */
    List<Breach> within(LocalDate from, LocalDate last) {
        return spells(from, last).stream()
                .map(breach -> breach.finding().since().filter(from::equals).isPresent()
                        ? breach.since(firstDay(rule(breach), from))
                        : breach)
                .toList();
    }

    private OrganizationRule rule(Breach breach) {
        return rules.stream()
                .filter(rule -> rule.id().equals(breach.finding().rule()))
                .findFirst()
                .orElseThrow();
    }

    private List<Breach> spells(LocalDate from, LocalDate last) {
        List<Breach> found = new ArrayList<>();
        for (OrganizationRule rule : rules) {
            NavigableSet<LocalDate> days = new TreeSet<>(changeDays(rule, from, last));
            days.add(from);
            Optional<Finding> open = Optional.empty();
            for (LocalDate day : days) {
                Optional<Finding> now = find(rule, day);
                if (now.isPresent() && open.isEmpty()) {
                    open = now.map(finding -> finding.since(day));
                } else if (now.isEmpty() && open.isPresent()) {
                    found.add(new Breach(open.get(), Optional.of(day)));
                    open = Optional.empty();
                }
            }
            open.ifPresent(finding -> found.add(new Breach(finding, Optional.empty())));
        }
        return found;
    }
}
