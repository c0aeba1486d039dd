package vn.htx.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.Subject;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.register.FactDifference;
import vn.htx.core.register.Register;
import vn.htx.core.register.View;
import vn.htx.core.statistics.Indicators;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.OrganizationIndicator;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;
import vn.htx.reporting.Figure;

/**
 * By how much each entry moved a figure over organizations and their members: what an organization adds to the figure is looked at
 * before and after every entry that touched it. First come the days that passed, by what was known before; what changed on one of them
 * is put down to the last entry that said so.
 */
final class OrganizationMoves {

    private final Register register;
    private final AreaDirectory areas;
    private final long before;
    private final long after;
    private final Map<String, TreeSet<Long>> touched = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, Long>> passed = new HashMap<>();
    private final Map<AsOf, View> views = new HashMap<>();

    OrganizationMoves(Register register, View before, View after) {
        this.register = register;
        this.areas = register.parts().areas();
        this.before = before.known();
        this.after = after.known();
        for (long entry = Math.min(this.before, this.after) + 1; entry <= Math.max(this.before, this.after); entry++) {
            long each = entry;
            for (Subject subject : register.listTouched(entry)) {
                organizations(subject)
                        .forEach(id -> touched.computeIfAbsent(id, first -> new TreeSet<>())
                                .add(each));
            }
        }
        View then = view(after.day(), this.before);
        for (FactDifference difference : register.differences(view(before.day(), this.before), then)) {
            organizations(difference.fact().subject())
                    .forEach(id -> passed.computeIfAbsent(id, first -> new TreeMap<>())
                            .merge(difference.day(), difference.entry(), Math::max));
        }
    }

    /** The organizations that what becomes of a subject concerns: its own, and those that one is a member of. */
    private Set<String> organizations(Subject subject) {
        Set<String> ids = new TreeSet<>();
        if (subject.kind().equals(MemberFacts.SUBJECT)) {
            ids.add(subject.parts().get(0));
        } else if (subject.kind().equals(OrganizationFacts.SUBJECT)) {
            ids.add(subject.id());
            view(LocalDate.EPOCH, Math.max(before, after))
                    .streamFacts(FactQuery.all(MemberFacts.MEMBERSHIP).where("member", new MemberId(subject.id())))
                    .forEach(
                            known -> ids.add(known.fact().value().organization().value()));
        }
        return ids;
    }

    /** By how much each entry moved a figure; those that did not are left out. */
    SortedMap<Long, Long> of(Figure figure, ListCommand earlier, ListCommand later) {
        TreeMap<Long, Long> moves = new TreeMap<>();
        boolean capital = isCapital(figure);
        passed.forEach((id, days) -> daysBetween(days, earlier.day(), later.day())
                .forEach((day, entry) -> moves.merge(
                        entry,
                        direction(earlier.day().compareTo(later.day()))
                                * (worth(later, day, before, id, capital)
                                        - worth(later, day.minusDays(1), before, id, capital)),
                        Long::sum)));
        touched.forEach((id, entries) -> entries.forEach(entry -> moves.merge(
                entry,
                direction(Long.compare(before, after))
                        * (worth(later, later.day(), entry, id, capital)
                                - worth(later, later.day(), entry - 1, id, capital)),
                Long::sum)));
        moves.values().removeIf(amount -> amount == 0);
        return moves;
    }

    private static Map<LocalDate, Long> daysBetween(TreeMap<LocalDate, Long> days, LocalDate one, LocalDate other) {
        return one.isBefore(other) ? days.subMap(one, false, other, true) : days.subMap(other, false, one, true);
    }

    /** Which way a comparison goes: from the earlier to the later, or back. */
    private static int direction(int comparison) {
        return comparison <= 0 ? 1 : -1;
    }

    private static boolean isCapital(Figure figure) {
        return Indicators.all().stream()
                .filter(indicator -> indicator.id().equals(figure.indicator()))
                .anyMatch(indicator -> indicator instanceof OrganizationIndicator counted
                        && counted.measure() == Measure.CHARTER_CAPITAL);
    }

    /** What an organization adds to a figure, as known at an entry. */
    private long worth(ListCommand list, LocalDate day, long known, String id, boolean capital) {
        View view = view(day, known);
        OrganizationId organization = new OrganizationId(id);
        if (list.what() == ListCommand.What.MEMBERS) {
            return list.members(view, areas, organization).count();
        } else if (!list.includes(view, areas, organization)) {
            return 0;
        }
        return capital
                ? view.getOrganization(organization).profile().charterCapital().amount()
                : 1;
    }

    private View view(LocalDate day, long known) {
        return views.computeIfAbsent(AsOf.on(day).knownAt(Known.entry(known)), register::view);
    }
}
