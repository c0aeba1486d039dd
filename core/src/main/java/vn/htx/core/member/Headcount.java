package vn.htx.core.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.time.EffectivePeriod;

/**
 * Số thành viên: how many members an organization has. For groups and cooperatives the tally answers, at a cost
 * independent of how many there are. A union's few members are looked at one by one, since a member cooperative counts
 * only while it exists itself (Law 17/2023/QH15, Article 37).
 */
public final class Headcount {

    private static final List<Participation> WAYS = ways();

    private final FactSource facts;
    private final OrganizationId organization;
    private final boolean union;

    /** The members of an organization of a kind, by the facts of a source. */
    public Headcount(FactSource facts, OrganizationId organization, OrganizationKind kind) {
        this.facts = facts;
        this.organization = organization;
        this.union = kind == OrganizationKind.UNION;
    }

    private static List<Participation> ways() {
        List<Participation> ways = new ArrayList<>();
        for (int bits = 1; bits < 8; bits++) {
            ways.add(new Participation((bits & 4) != 0, (bits & 2) != 0, (bits & 1) != 0));
        }
        return List.copyOf(ways);
    }

    /** Members of every kind on a day; none once the organization has ended. */
    public long all(LocalDate day) {
        if (!exists(organization, day)) {
            return 0;
        }
        return union ? unionMembers(day).size() : tallied(way -> true, day);
    }

    /** Members of a kind on a day; before 2024-07-01 every member counts as official. */
    public long of(MemberKind kind, LocalDate day) {
        if (!exists(organization, day)) {
            return 0;
        }
        return union
                ? unionMembers(day).stream()
                        .filter(member -> MemberKind.of(member.participation(), day) == kind)
                        .count()
                : tallied(way -> MemberKind.of(way, day) == kind, day);
    }

    /**
     * Official members on a day who are foreign investors or organizations with foreign capital; a tally of theirs answers.
     */
    public long foreignOfficials(LocalDate day) {
        if (!exists(organization, day)) {
            return 0;
        }
        List<List<Object>> groups = WAYS.stream()
                .filter(way -> MemberKind.of(way, day) == MemberKind.OFFICIAL)
                .flatMap(this::foreignGroups)
                .toList();
        return facts.listBalances(MemberFacts.FOREIGN_BY_PARTICIPATION, groups, day).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private Stream<List<Object>> foreignGroups(Participation way) {
        return MemberFacts.FOREIGN.stream()
                .map(origin -> List.of(organization.value(), origin, way.capital(), way.use(), way.labour()));
    }

    /** The members who take part in some ways: all ways are asked for together, as the next question is about others. */
    private long tallied(Predicate<Participation> counted, LocalDate day) {
        List<List<Object>> groups = WAYS.stream().map(this::group).toList();
        List<Long> balances = facts.listBalances(MemberFacts.BY_PARTICIPATION, groups, day);
        return IntStream.range(0, WAYS.size())
                .filter(i -> counted.test(WAYS.get(i)))
                .mapToLong(balances::get)
                .sum();
    }

    private List<Object> group(Participation way) {
        return List.of(organization.value(), way.capital(), way.use(), way.labour());
    }

    private List<Membership> unionMembers(LocalDate day) {
        return facts.listFacts(memberships().on(day)).stream()
                .map(known -> known.fact().value())
                .filter(member -> !member.type().isRegistered() || exists(member.member(), day))
                .toList();
    }

    private FactQuery<Membership> memberships() {
        return FactQuery.all(MemberFacts.MEMBERSHIP).where("organization", organization);
    }

    private boolean exists(Object id, LocalDate day) {
        return !facts.listFacts(existence(id).on(day)).isEmpty();
    }

    private static FactQuery<OrganizationFacts.Existence> existence(Object id) {
        return FactQuery.all(OrganizationFacts.EXISTENCE).where("organization", id);
    }

    /** The days after one, up to another, on which the number of foreign members may change. */
    public SortedSet<LocalDate> foreignChangeDays(LocalDate after, LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>();
        WAYS.stream()
                .flatMap(this::foreignGroups)
                .forEach(group -> days.addAll(facts.balances(MemberFacts.FOREIGN_BY_PARTICIPATION, group, after)
                        .keySet()));
        return new TreeSet<>(days.subSet(after.plusDays(1), last.plusDays(1)));
    }

    /** The days after one, up to another, on which some number may change. */
    public SortedSet<LocalDate> changeDays(LocalDate after, LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>();
        if (union) {
            EffectivePeriod looked = EffectivePeriod.of(after, last.plusDays(1));
            facts.listFacts(memberships().overlapping(looked)).forEach(known -> {
                known.fact().period().edges().forEach(days::add);
                facts.listFacts(existence(known.fact().value().member()))
                        .forEach(existence -> existence.fact().period().edges().forEach(days::add));
            });
        } else {
            WAYS.forEach(way -> days.addAll(facts.balances(MemberFacts.BY_PARTICIPATION, group(way), after)
                    .keySet()));
        }
        return new TreeSet<>(days.subSet(after.plusDays(1), last.plusDays(1)));
    }
}
