package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.statistics.OrganizationLife.Seat;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.time.Spell;

/**
 * Reckons the sums a backend may keep to answer stocks at what is known now: organizations, and their members, in cells of
 * what they have in common. A cell counts an organization on the days it exists with those properties, and a member on those
 * days of its membership; a group or cooperative that is a member, only on the days it exists itself.
 *
 * <p>What an entry changes is reckoned from the organizations it changes: when only members come and go, from those; when an
 * organization's own facts change, from its tallies, at the cost of the days on which its numbers changed.
 *
 * <p>Thread-safe.
 */
public final class Rollup {

    private static final List<FactType<?>> OWN =
            List.of(OrganizationFacts.EXISTENCE, OrganizationFacts.SEAT, OrganizationFacts.SECTOR);

    private final ProvincePath places;
    private final String directory;

    /** Sums by the provinces of a directory. */
    public Rollup(AreaDirectory areas) {
        this.places = new ProvincePath(areas);
        this.directory = areas.fingerprint();
    }

    /** The fingerprint of the directory, by which alone the sums can be read. */
    public String directory() {
        return directory;
    }

    /** All that an organization comes to. */
    public RollupSums of(RollupFacts facts, String organization) {
        RollupSums sums = new RollupSums();
        addAll(sums, facts, organization, 1);
        return sums;
    }

    /**
     * By how much an entry changes the sums.
     *
     * @param before the facts as they are before it
     * @param closed facts it takes back
     * @param opened facts that become known by it
     */
    public RollupSums changes(RollupFacts before, List<Fact<?>> closed, List<Fact<?>> opened) {
        ChangedFacts after = new ChangedFacts(before, closed, opened);
        RollupSums sums = new RollupSums();
        Set<String> reckonedAnew = after.organizations(OWN);
        for (String organization : reckonedAnew) {
            addAll(sums, before, organization, -1);
            addAll(sums, after, organization, 1);
        }
        addMembers(sums, before, after.closedMemberships(), reckonedAnew, -1);
        addMembers(sums, after, after.openedMemberships(), reckonedAnew, 1);
        for (String member : after.organizations(List.of(OrganizationFacts.EXISTENCE))) {
            List<Fact<Membership>> kept = new ArrayList<>(before.listMembershipsOf(member));
            kept.removeAll(closed);
            addMembers(sums, before, kept, reckonedAnew, -1);
            addMembers(sums, after, kept, reckonedAnew, 1);
        }
        return sums;
    }

    private void addAll(RollupSums sums, RollupFacts facts, String organization, long sign) {
        Trajectory<RollupCell> cells = cells(facts, organization);
        if (cells.spells().isEmpty()) {
            return;
        }
        cells.spells().forEach(spell -> sums.add(spell.value(), spell.period(), sign));
        facts.headcounts(organization)
                .forEach((participation, balances) -> addBalances(sums, cells, participation, balances, sign));
        for (Fact<Membership> registered : facts.listRegisteredMembers(organization)) {
            add(sums, cells.during(registered.period()), registered, -sign);
            add(sums, whileMemberExists(facts, cells, registered), registered, sign);
        }
    }

    private static void addBalances(
            RollupSums sums,
            Trajectory<RollupCell> cells,
            List<Boolean> participation,
            NavigableMap<LocalDate, Long> balances,
            long sign) {
        String digits = Participations.digits(participation);
        balances.forEach((from, balance) -> {
            if (balance != 0) {
                EffectivePeriod period = EffectivePeriod.of(from, balances.higherKey(from));
                cells.during(period)
                        .spells()
                        .forEach(spell -> sums.add(spell.value().of(digits), spell.period(), sign * balance));
            }
        });
    }

    /** Memberships in organizations that are not reckoned anew as a whole. */
    private void addMembers(
            RollupSums sums,
            RollupFacts facts,
            List<Fact<Membership>> memberships,
            Set<String> reckonedAnew,
            long sign) {
        String organization = "";
        Trajectory<RollupCell> cells = Trajectory.none();
        for (Fact<Membership> membership : memberships) {
            if (!reckonedAnew.contains(Participations.organization(membership))) {
                if (!organization.equals(Participations.organization(membership))) {
                    organization = Participations.organization(membership);
                    cells = cells(facts, organization);
                }
                add(sums, whileMemberExists(facts, cells, membership), membership, sign);
            }
        }
    }

    private static void add(RollupSums sums, Trajectory<RollupCell> cells, Fact<Membership> membership, long sign) {
        String digits = Participations.digits(membership);
        cells.spells().forEach(spell -> sums.add(spell.value().of(digits), spell.period(), sign));
    }

    private static Trajectory<RollupCell> whileMemberExists(
            RollupFacts facts, Trajectory<RollupCell> cells, Fact<Membership> membership) {
        Trajectory<RollupCell> during = cells.during(membership.period());
        return Participations.isRegistered(membership)
                ? during.meeting(
                        trajectory(
                                facts,
                                OrganizationFacts.EXISTENCE,
                                Participations.member(membership),
                                fact -> membership),
                        (cell, existing) -> cell)
                : during;
    }

    /** The cells an organization is in, on the days it exists. */
    private Trajectory<RollupCell> cells(RollupFacts facts, String organization) {
        Trajectory<RollupCell> existence =
                trajectory(facts, OrganizationFacts.EXISTENCE, organization, Rollup::existing);
        if (existence.spells().isEmpty()) {
            return existence;
        }
        Trajectory<Seat> seats = trajectory(facts, OrganizationFacts.SEAT, organization, Rollup::seat);
        Trajectory<String> sectors = trajectory(facts, OrganizationFacts.SECTOR, organization, Rollup::sector);
        NavigableSet<LocalDate> days = new TreeSet<>();
        Stream.concat(seats.changeDays(), sectors.changeDays()).forEach(days::add);
        return new Trajectory<>(existence.cutAt(days).spells().stream()
                .map(piece -> {
                    LocalDate day = piece.period().from();
                    String place = places.of(seats.on(day));
                    return piece.map(cell -> cell.at(place, sectors.on(day).orElse(Dimension.NONE)));
                })
                .toList());
    }

    private static <F extends Record, V> Trajectory<V> trajectory(
            RollupFacts facts, FactType<F> type, String organization, Function<Fact<F>, V> meaning) {
        return new Trajectory<>(facts.listOf(type, organization).stream()
                .map(fact -> new Spell<>(fact.period(), meaning.apply(fact)))
                .toList());
    }

    private static RollupCell existing(Fact<?> existence) {
        String since = Integer.toString(existence.period().from().getYear());
        return new RollupCell(Dimension.NONE, cell(existence, "kind"), since, Dimension.NONE, RollupCell.ITSELF);
    }

    private static Seat seat(Fact<?> seat) {
        return new Seat(AreaCode.of(cell(seat, "area")), seat.period().from());
    }

    private static String sector(Fact<?> declared) {
        return cell(declared, "sector");
    }

    private static String cell(Fact<?> fact, String column) {
        return String.valueOf(fact.cells().get(fact.type().position(column)));
    }
}
