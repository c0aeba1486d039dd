package vn.htx.core.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
        return union
                ? unionMembers(day).size()
                : WAYS.stream().mapToLong(way -> tallied(way, day)).sum();
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
                : WAYS.stream()
                        .filter(way -> MemberKind.of(way, day) == kind)
                        .mapToLong(way -> tallied(way, day))
                        .sum();
    }

    private long tallied(Participation way, LocalDate day) {
        return facts.balance(MemberFacts.BY_PARTICIPATION, group(way), day);
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
