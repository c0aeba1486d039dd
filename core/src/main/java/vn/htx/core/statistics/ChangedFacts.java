package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Membership;

/** Facts as they are after an entry that is not yet kept. */
final class ChangedFacts implements RollupFacts {

    private final RollupFacts before;
    private final Set<Fact<?>> closed;
    private final List<Fact<?>> opened;
    private final List<Fact<Membership>> closedMemberships;
    private final List<Fact<Membership>> openedMemberships;

    ChangedFacts(RollupFacts before, List<Fact<?>> closed, List<Fact<?>> opened) {
        this.before = before;
        this.closed = new HashSet<>(closed);
        this.opened = opened;
        this.closedMemberships = of(MemberFacts.MEMBERSHIP, closed);
        this.openedMemberships = of(MemberFacts.MEMBERSHIP, opened);
    }

    @SuppressWarnings("unchecked") // facts of a type have the values of that type
    private static <F extends Record> List<Fact<F>> of(FactType<F> type, List<Fact<?>> facts) {
        return facts.stream()
                .filter(fact -> fact.type().name().equals(type.name()))
                .map(fact -> (Fact<F>) fact)
                .toList();
    }

    /** The organizations about which facts of some types change. */
    Set<String> organizations(Collection<FactType<?>> types) {
        List<String> names = types.stream().map(FactType::name).toList();
        return Stream.concat(closed.stream(), opened.stream())
                .filter(fact -> names.contains(fact.type().name()))
                .map(fact -> fact.subject().id())
                .collect(Collectors.toSet());
    }

    List<Fact<Membership>> closedMemberships() {
        return closedMemberships;
    }

    List<Fact<Membership>> openedMemberships() {
        return openedMemberships;
    }

    private <F extends Record> List<Fact<F>> changed(
            List<Fact<F>> facts, List<Fact<F>> added, Predicate<Fact<F>> wanted) {
        List<Fact<F>> changed = new ArrayList<>(facts);
        changed.removeIf(closed::contains);
        added.stream().filter(wanted).forEach(changed::add);
        return changed;
    }

    @Override
    public <F extends Record> List<Fact<F>> listOf(FactType<F> type, String organization) {
        return changed(
                before.listOf(type, organization),
                of(type, opened),
                fact -> fact.subject().id().equals(organization));
    }

    @Override
    public List<Fact<Membership>> listRegisteredMembers(String organization) {
        return changed(
                before.listRegisteredMembers(organization),
                openedMemberships,
                fact -> Participations.isRegistered(fact)
                        && Participations.organization(fact).equals(organization));
    }

    @Override
    public List<Fact<Membership>> listMembershipsOf(String organization) {
        return changed(
                before.listMembershipsOf(organization),
                openedMemberships,
                fact -> Participations.member(fact).equals(organization));
    }

    @Override
    public Map<List<Boolean>, NavigableMap<LocalDate, Long>> headcounts(String organization) {
        Map<List<Boolean>, NavigableMap<LocalDate, Long>> counts = new HashMap<>();
        before.headcounts(organization).forEach((flags, days) -> counts.put(flags, new TreeMap<>(days)));
        shift(counts, closedMemberships, organization, -1);
        shift(counts, openedMemberships, organization, 1);
        return counts;
    }

    private static void shift(
            Map<List<Boolean>, NavigableMap<LocalDate, Long>> counts,
            List<Fact<Membership>> memberships,
            String organization,
            long by) {
        for (Fact<Membership> membership : memberships) {
            if (Participations.organization(membership).equals(organization)) {
                NavigableMap<LocalDate, Long> days =
                        counts.computeIfAbsent(Participations.flags(membership), unknown -> new TreeMap<>());
                membership.period().edges().forEach(day -> turn(days, day));
                days.subMap(
                                membership.period().from(),
                                true,
                                membership.period().end().orElse(LocalDate.MAX),
                                false)
                        .replaceAll((day, count) -> count + by);
            }
        }
    }

    /** Makes a day on which the count may change, with the count of the day before. */
    private static void turn(NavigableMap<LocalDate, Long> days, LocalDate day) {
        Map.Entry<LocalDate, Long> floor = days.floorEntry(day);
        days.putIfAbsent(day, floor == null ? 0L : floor.getValue());
    }
}
