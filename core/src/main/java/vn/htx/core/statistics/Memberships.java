package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.member.MemberKind;
import vn.htx.core.time.Spell;

/**
 * Memberships on the days they count: while the organization exists and, if the member is a group or cooperative of
 * this register, while that exists too (Law 17/2023/QH15, Article 33.1.b and 37.1).
 */
final class Memberships {

    private static final SortedSet<LocalDate> KINDS_CHANGE = new TreeSet<>(List.of(MemberKind.KINDS_SINCE));

    private final Selection selection;
    private final Lives lives;
    private final Map<String, Trajectory<Map<Dimension, String>>> profiles;

    /** Memberships in the organizations that have these profiles, by id. */
    Memberships(Selection selection, Lives lives, Map<String, Trajectory<Map<Dimension, String>>> profiles) {
        this.selection = selection;
        this.lives = lives;
        this.profiles = profiles;
    }

    /** In which cell a membership is, on which days of a spell of it. */
    List<Spell<Cell>> cells(Spell<Membership> spell) {
        return ofMember(spell).meeting(ofOrganization(spell.value()), Memberships::together).spells().stream()
                .filter(piece -> selection.admits(piece.value()))
                .map(piece -> piece.map(selection::cell))
                .toList();
    }

    private Trajectory<Map<Dimension, String>> ofOrganization(Membership membership) {
        return profiles.getOrDefault(membership.organization().value(), Trajectory.none());
    }

    private Trajectory<Map<Dimension, String>> ofMember(Spell<Membership> spell) {
        return new Trajectory<>(whileMemberExists(spell).cutAt(KINDS_CHANGE).spells().stream()
                .map(piece -> piece.map(
                        membership -> properties(membership, piece.period().from())))
                .toList());
    }

    private Trajectory<Membership> whileMemberExists(Spell<Membership> spell) {
        Trajectory<Membership> registered = new Trajectory<>(List.of(spell));
        String member = spell.value().member().value();
        return spell.value().type().isRegistered()
                ? registered.meeting(lives.existence(member), (membership, existing) -> membership)
                : registered;
    }

    private Map<Dimension, String> properties(Membership membership, LocalDate day) {
        EnumMap<Dimension, String> properties = new EnumMap<>(Dimension.class);
        selection.ofMembers().forEach(dimension -> properties.put(dimension, property(dimension, membership, day)));
        return properties;
    }

    private static String property(Dimension dimension, Membership membership, LocalDate day) {
        return dimension == Dimension.MEMBER_KIND
                ? RecordMapper.nameOf(MemberKind.of(membership.participation(), day))
                : RecordMapper.nameOf(membership.type());
    }

    private static Map<Dimension, String> together(Map<Dimension, String> member, Map<Dimension, String> organization) {
        EnumMap<Dimension, String> all = new EnumMap<>(Dimension.class);
        all.putAll(member);
        all.putAll(organization);
        return all;
    }
}
