package vn.htx.samples;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberKind;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Participation;
import vn.htx.core.people.MemberId;

/** One member's time in an organization, from admission to leaving, as the drafts tell it. */
final class Stay {

    private final MemberId member;
    private final MemberType type;
    private final LocalDate from;
    private final LocalDate toldOn;
    private final NavigableMap<LocalDate, Participation> participations = new TreeMap<>();
    private Optional<LocalDate> until = Optional.empty();

    /** A stay that begins, and the day the registry is told of it. */
    Stay(Joining joining, LocalDate from, LocalDate toldOn) {
        this.member = joining.member();
        this.type = joining.type();
        this.from = from;
        this.toldOn = toldOn;
        participations.put(from, joining.participation());
    }

    void change(LocalDate day, Participation participation) {
        participations.put(day, participation);
    }

    void end(LocalDate day) {
        until = Optional.of(day);
    }

    MemberId member() {
        return member;
    }

    LocalDate from() {
        return from;
    }

    LocalDate toldOn() {
        return toldOn;
    }

    /** The first day this is a member no more, if that day comes. */
    Optional<LocalDate> until() {
        return until;
    }

    boolean isOpen() {
        return until.isEmpty();
    }

    boolean isPerson() {
        return type == MemberType.PERSON;
    }

    boolean isOn(LocalDate day) {
        return !from.isAfter(day) && until.map(day::isBefore).orElse(true);
    }

    /** Whether this is an official member on a day. */
    boolean isOfficial(LocalDate day) {
        return isOn(day) && MemberKind.of(participationOn(day), day) == MemberKind.OFFICIAL;
    }

    /** Whether this member joined with capital. */
    boolean hasCapital() {
        return participations.firstEntry().getValue().capital();
    }

    /** Whether this member joined with capital and with nothing else. */
    boolean hasCapitalOnly() {
        Participation first = participations.firstEntry().getValue();
        return first.capital() && !first.use() && !first.labour();
    }

    private Participation participationOn(LocalDate day) {
        return Optional.ofNullable(participations.floorEntry(day))
                .map(Map.Entry::getValue)
                .orElseThrow();
    }
}
