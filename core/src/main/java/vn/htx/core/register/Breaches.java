package vn.htx.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import vn.htx.core.fact.FactSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Rulebook;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.OrganizationOnDay;

/** Breaches of the law by an organization's state: those on a day, with the day each began. */
final class Breaches {

    private final FactSource facts;
    private final Rulebook rulebook;

    Breaches(FactSource facts, Rulebook rulebook) {
        this.facts = facts;
        this.rulebook = rulebook;
    }

    private List<Finding> violated(OrganizationId id, LocalDate day) {
        return rulebook.assessAll(new OrganizationOnDay(id, day, facts), day).stream()
                .filter(finding -> finding.verdict().isViolated())
                .toList();
    }

    /** The breaches on a day, each with the first day it was so without a break. */
    List<Finding> on(OrganizationId id, LocalDate day) {
        List<Finding> violated = violated(id, day);
        return violated.isEmpty() ? List.of() : since(violated, id, day);
    }

    private List<Finding> since(List<Finding> violated, OrganizationId id, LocalDate day) {
        List<Finding> open = new ArrayList<>(violated);
        List<Finding> found = new ArrayList<>();
        LocalDate reached = day;
        for (LocalDate change : changeDaysDescending(id, day)) {
            if (open.isEmpty()) {
                break;
            }
            List<Finding> before = violated(id, change.minusDays(1));
            for (Finding finding : List.copyOf(open)) {
                if (before.stream().noneMatch(other -> other.rule().equals(finding.rule()))) {
                    found.add(finding.since(change));
                    open.remove(finding);
                }
            }
            reached = change;
        }
        for (Finding finding : open) {
            found.add(finding.since(reached));
        }
        found.sort(Comparator.comparing(Finding::rule));
        return found;
    }

    private List<LocalDate> changeDaysDescending(OrganizationId id, LocalDate day) {
        TreeSet<LocalDate> days = changeDays(id, LocalDate.EPOCH, day);
        return List.copyOf(days.descendingSet());
    }

    private TreeSet<LocalDate> changeDays(OrganizationId id, LocalDate after, LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>(new OrganizationOnDay(id, last, facts).changeDays(after));
        rulebook.changeDays(OrganizationOnDay.class).stream()
                .filter(day -> day.isAfter(after) && !day.isAfter(last))
                .forEach(days::add);
        return days;
    }

    /** Every breach that begins or holds in a period, with its first day in it; one that stops and starts is two. */
    List<Finding> during(OrganizationId id, LocalDate from, LocalDate last) {
        List<Finding> found = new ArrayList<>();
        List<String> open = List.of();
        TreeSet<LocalDate> days = changeDays(id, from, last);
        days.add(from);
        for (LocalDate day : days) {
            List<Finding> now = violated(id, day);
            for (Finding finding : now) {
                if (!open.contains(finding.rule())) {
                    found.add(finding.since(day));
                }
            }
            open = now.stream().map(Finding::rule).toList();
        }
        return found;
    }
}
