package vn.htx.core.capital;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.htx.core.capital.CapitalFacts.Movement;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.member.MemberKind;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.time.EffectivePeriod;

/**
 * Sổ theo dõi phần vốn góp: what each member of an organization has committed and paid on any day. A balance is the sum of
 * the lines that stand by then. Immutable.
 */
public final class CapitalLedger {

    private final List<Fact<Movement>> commitments;
    private final Map<MemberId, List<Line>> lines = new HashMap<>();
    private final Map<MemberId, List<Spell>> spells = new HashMap<>();
    private final Map<LocalDate, NavigableMap<MemberId, Holding>> holdings = new ConcurrentHashMap<>();

    private record Line(EffectivePeriod period, Movement movement) {}

    private record Spell(EffectivePeriod period, Membership membership) {}

    /** A ledger of lines, with the spells of membership of those they are about. */
    public CapitalLedger(List<Fact<Movement>> movements, List<Fact<Membership>> memberships) {
        this.commitments = movements.stream()
                .filter(fact -> fact.value().kind() == MovementKind.COMMITTED)
                .toList();
        movements.forEach(fact -> {
            Movement movement = fact.value();
            lines.computeIfAbsent(movement.member(), member -> new ArrayList<>())
                    .add(new Line(fact.period(), movement));
        });
        memberships.forEach(fact -> {
            Membership membership = fact.value();
            spells.computeIfAbsent(membership.member(), member -> new ArrayList<>())
                    .add(new Spell(fact.period(), membership));
        });
    }

    /** The ledger of an organization. */
    public static CapitalLedger of(FactSource facts, OrganizationId organization) {
        return new CapitalLedger(
                list(facts, FactQuery.all(CapitalFacts.MOVEMENT).where("organization", organization)),
                list(facts, FactQuery.all(MemberFacts.MEMBERSHIP).where("organization", organization)));
    }

    /** The lines of one member, for questions about that member alone. */
    public static CapitalLedger of(FactSource facts, OrganizationId organization, MemberId member) {
        return new CapitalLedger(
                list(
                        facts,
                        FactQuery.all(CapitalFacts.MOVEMENT)
                                .where("organization", organization)
                                .where("member", member)),
                list(
                        facts,
                        FactQuery.all(MemberFacts.MEMBERSHIP)
                                .where("organization", organization)
                                .where("member", member)));
    }

    private static <F extends Record> List<Fact<F>> list(FactSource facts, FactQuery<F> query) {
        return facts.listFacts(query).stream().map(KnownFact::fact).toList();
    }

    /**
     * What one member holds on a day.
     *
     * @param membership how they are a member
     * @param committed cam kết góp
     * @param paid đã góp
     */
    public record Holding(Membership membership, Dong committed, Dong paid) {

        /** The kind of member on a day. */
        public MemberKind kind(LocalDate day) {
            return MemberKind.of(membership.participation(), day);
        }

        /** What is committed and not paid; nothing if paid in full. */
        public Dong due() {
            return committed.compareTo(paid) > 0 ? committed.minus(paid) : Dong.ZERO;
        }
    }

    /** The holdings of those who are members on a day and have put in or committed something, by member. */
    public NavigableMap<MemberId, Holding> holdings(LocalDate day) {
        return holdings.computeIfAbsent(day, this::addUp);
    }

    private NavigableMap<MemberId, Holding> addUp(LocalDate day) {
        NavigableMap<MemberId, Holding> all = new TreeMap<>();
        for (MemberId member : lines.keySet()) {
            for (Spell spell : of(spells, member)) {
                if (spell.period().contains(day)) {
                    Holding holding = new Holding(spell.membership(), committed(member, day), paid(member, day));
                    if (holding.committed().isPositive() || holding.paid().isPositive()) {
                        all.put(member, holding);
                    }
                }
            }
        }
        return Collections.unmodifiableNavigableMap(all);
    }

    /** What somebody has committed by a day, member or not. */
    public Dong committed(MemberId member, LocalDate day) {
        Dong sum = Dong.ZERO;
        for (Line line : of(lines, member)) {
            if (line.period().contains(day)) {
                sum = sum.plus(line.movement().kind().committed(line.movement().amount()));
            }
        }
        return sum;
    }

    /** What somebody has paid by a day and has not got back, member or not. */
    public Dong paid(MemberId member, LocalDate day) {
        Dong sum = Dong.ZERO;
        for (Line line : of(lines, member)) {
            if (line.period().contains(day)) {
                sum = sum.plus(line.movement().kind().paid(line.movement().amount()));
            }
        }
        return sum;
    }

    private static <T> List<T> of(Map<MemberId, List<T>> byMember, MemberId member) {
        return byMember.getOrDefault(member, List.of());
    }

    /** Vốn điều lệ: what the members of a day have committed (Law 17/2023/QH15, Article 4.24). */
    public Dong committed(LocalDate day) {
        return holdings(day).values().stream().map(Holding::committed).reduce(Dong.ZERO, Dong::plus);
    }

    /** What the members of a day have paid. */
    public Dong paid(LocalDate day) {
        return holdings(day).values().stream().map(Holding::paid).reduce(Dong.ZERO, Dong::plus);
    }

    /** Tỷ lệ vốn góp: a member's share of what the members of a day have committed, if they have committed anything. */
    public Optional<Ratio> share(MemberId member, LocalDate day) {
        Dong whole = committed(day);
        Holding holding = holdings(day).get(member);
        return holding == null || !whole.isPositive()
                ? Optional.empty()
                : Optional.of(Ratio.of(holding.committed(), whole));
    }

    /** The lines that are commitments, in the order of the ledger. */
    public List<Fact<Movement>> commitments() {
        return commitments;
    }

    /** The day of the last commitment of a member up to a day. */
    public Optional<LocalDate> lastCommitment(MemberId member, LocalDate day) {
        return of(lines, member).stream()
                .filter(line -> line.movement().kind() == MovementKind.COMMITTED)
                .map(line -> line.period().from())
                .filter(from -> !from.isAfter(day))
                .max(LocalDate::compareTo);
    }

    /**
     * The first day from one on with nothing due any more of what a member committed by that day: it is paid, given up or
     * passed on, or the member is one no more.
     */
    public Optional<LocalDate> settledOn(MemberId member, LocalDate from) {
        Dong committed = committed(member, from);
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(from));
        of(lines, member).stream()
                .map(line -> line.period().from())
                .filter(from::isBefore)
                .forEach(days::add);
        of(spells, member).stream()
                .flatMap(spell -> spell.period().end().stream())
                .filter(from::isBefore)
                .forEach(days::add);
        return days.stream()
                .filter(day -> !isMember(member, day) || isPaid(member, committed, day))
                .findFirst();
    }

    private boolean isMember(MemberId member, LocalDate day) {
        return of(spells, member).stream().anyMatch(spell -> spell.period().contains(day));
    }

    private boolean isPaid(MemberId member, Dong committed, LocalDate day) {
        Dong owed = committed.compareTo(committed(member, day)) < 0 ? committed : committed(member, day);
        return paid(member, day).compareTo(owed) >= 0;
    }
}
