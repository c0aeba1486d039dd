package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberKind;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.people.MemberId;

/** The members of one organization as its life goes on: who is in, and who has been. */
final class Company {

    private static final Participation ALL_THREE = new Participation(true, true, true);
    private static final int COMFORTABLE = 7;

    private final OrganizationKind kind;
    private final Roster roster;
    private final Dice dice;
    private final Map<MemberId, Joining> current = new LinkedHashMap<>();
    private final Map<MemberId, Joining> former = new LinkedHashMap<>();

    Company(OrganizationKind kind, Roster roster, Dice dice) {
        this.kind = kind;
        this.roster = roster;
        this.dice = dice;
    }

    /** The members, in the order they came. */
    List<Joining> members() {
        return List.copyOf(current.values());
    }

    /** How many are official members on a day. */
    long officials(LocalDate day) {
        return current.values().stream()
                .filter(member -> isOfficial(member, day))
                .count();
    }

    private static boolean isOfficial(Joining member, LocalDate day) {
        return MemberKind.of(member.participation(), day) == MemberKind.OFFICIAL;
    }

    /** The members of another organization come over as they are. */
    void takeOver(Company other) {
        current.putAll(other.current);
    }

    /** So many found the organization; all of them are official. */
    List<Joining> found(int count) {
        List<Joining> founders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            founders.add(enter(official()));
        }
        return founders;
    }

    /** So many are admitted, perhaps one who had left among them. */
    List<Joining> admit(int count, LocalDate day, boolean officialsOnly) {
        List<Joining> admitted = new ArrayList<>();
        returner().ifPresent(back -> admitted.add(enter(back)));
        while (admitted.size() < count) {
            admitted.add(enter(officialsOnly || !hasKinds(day) ? official() : ofAnyKind()));
        }
        return admitted;
    }

    private boolean hasKinds(LocalDate day) {
        return kind == OrganizationKind.COOPERATIVE && !day.isBefore(MemberKind.KINDS_SINCE);
    }

    private Joining enter(Joining joining) {
        current.put(joining.member(), joining);
        former.remove(joining.member());
        return joining;
    }

    private Optional<Joining> returner() {
        return !former.isEmpty() && dice.perMille(250)
                ? Optional.of(dice.pick(List.copyOf(former.values())))
                : Optional.empty();
    }

    private Joining official() {
        boolean household = kind == OrganizationKind.COOPERATIVE && dice.perMille(120);
        return household
                ? Joining.body(roster.newcomer().value(), MemberType.HOUSEHOLD, Participation.CAPITAL_AND_USE)
                : Joining.adult(adult().value(), officialParticipation());
    }

    private Participation officialParticipation() {
        int share = dice.below(20);
        return share == 0 ? ALL_THREE : share < 6 ? Participation.CAPITAL_AND_LABOUR : Participation.CAPITAL_AND_USE;
    }

    /** Somebody new, or now and then somebody who is a member elsewhere. */
    private MemberId adult() {
        return Optional.of(dice.perMille(40))
                .filter(shared -> shared)
                .flatMap(shared -> roster.knownAdult(dice))
                .filter(member -> !current.containsKey(member) && !former.containsKey(member))
                .orElseGet(roster::newAdult);
    }

    private Joining ofAnyKind() {
        int share = dice.below(100);
        if (share < 80) {
            return official();
        } else if (share < 86) {
            return Joining.adult(adult().value(), Participation.CAPITAL_ONLY);
        } else if (share < 89) {
            return Joining.body(roster.newcomer().value(), MemberType.LEGAL_ENTITY, Participation.CAPITAL_ONLY);
        }
        Participation part = dice.perMille(500) ? Participation.USE_ONLY : Participation.LABOUR_ONLY;
        return share < 97
                ? Joining.adult(adult().value(), part)
                : Joining.citizen(roster.newcomer().value(), AgeBand.FROM_15_TO_17, part);
    }

    /** One leaves; where official members are few, those who are not go first. */
    Joining leave(LocalDate day) {
        List<Joining> others = current.values().stream()
                .filter(member -> !isOfficial(member, day))
                .toList();
        List<Joining> candidates = officials(day) <= COMFORTABLE && !others.isEmpty() ? others : members();
        Joining leaving = dice.pick(candidates);
        current.remove(leaving.member());
        if (leaving.age() != AgeBand.FROM_15_TO_17) {
            former.put(leaving.member(), leaving);
        }
        return leaving;
    }

    /** One adult takes part otherwise; stays official where official members are few. */
    Optional<Joining> change(LocalDate day) {
        List<Joining> candidates = current.values().stream()
                .filter(member -> member.age() == AgeBand.ADULT && isOfficial(member, day))
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Joining before = dice.pick(candidates);
        boolean lessAllowed = hasKinds(day) && officials(day) > COMFORTABLE + 1;
        Joining after = Joining.adult(before.member().value(), otherThan(before.participation(), lessAllowed));
        current.put(after.member(), after);
        return Optional.of(after);
    }

    private Participation otherThan(Participation before, boolean lessAllowed) {
        if (lessAllowed && dice.perMille(400)) {
            return Participation.CAPITAL_ONLY;
        }
        return before.labour() ? Participation.CAPITAL_AND_USE : Participation.CAPITAL_AND_LABOUR;
    }
}
