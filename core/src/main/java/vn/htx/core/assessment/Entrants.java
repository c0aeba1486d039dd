package vn.htx.core.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.founding.Founding;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.member.MemberKind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;

/**
 * Those an act lets into an organization, and those whom it makes another kind of member. Only they are looked at, never
 * the other members.
 */
public record Entrants(List<Entrant> list) {

    /** They are as the law asks. */
    public static final ReasonCode ADMISSIBLE =
            new ReasonCode(Entrants.class, "entrants.admissible", Set.of(Verdict.Kind.SATISFIED), List.of("count"));

    /** The act lets in nobody the rule is about. */
    public static final ReasonCode NOBODY = ReasonCode.exemption(Entrants.class, "entrants.nobody");

    public Entrants {
        list = List.copyOf(list);
    }

    /** A reason for which some may not enter: it names the first of them and says how many they are. */
    public static ReasonCode inadmissible(Class<?> rule, String id, String... further) {
        return new ReasonCode(
                rule,
                id,
                Set.of(Verdict.Kind.VIOLATED),
                Stream.concat(Stream.of("count", "member"), Stream.of(further)).toList());
    }

    /** Those who enter an organization of a kind: by joining it, or by becoming another kind of member. */
    public static Entrants into(OrganizationKind kind, FiledAct filed) {
        return filed.act() instanceof ChangeParticipation change && isKind(kind, change.organization(), filed)
                ? changing(change, filed)
                : joining(kind, filed);
    }

    /** Those who join an organization of a kind. */
    public static Entrants joining(OrganizationKind kind, FiledAct filed) {
        if (filed.act() instanceof Founding founding && founding.kind() == kind) {
            return joining(founding.founders(), filed.day());
        } else if (filed.act() instanceof AdmitMembers admission && isKind(kind, admission.organization(), filed)) {
            return joining(admission.members(), filed.day());
        }
        return new Entrants(List.of());
    }

    private static boolean isKind(OrganizationKind kind, OrganizationId id, FiledAct filed) {
        return filed.findKind(id).equals(Optional.of(kind));
    }

    private static Entrants joining(List<Joining> joinings, LocalDate day) {
        return new Entrants(
                joinings.stream().map(joining -> Entrant.joining(joining, day)).toList());
    }

    private static Entrants changing(ChangeParticipation change, FiledAct filed) {
        LocalDate day = filed.day();
        List<Fact<Membership>> spells = filed
                .after()
                .listFacts(FactQuery.all(MemberFacts.MEMBERSHIP)
                        .where("organization", change.organization())
                        .where("member", change.member()))
                .stream()
                .map(KnownFact::fact)
                .filter(fact -> !fact.period().from().isAfter(day))
                .toList();
        int age = spells.stream()
                .mapToInt(fact -> Entrant.ageShown(fact, day))
                .max()
                .orElse(0);
        List<MemberKind> before = kinds(spells, day.minusDays(1), day);
        return new Entrants(spells.stream()
                .filter(fact -> fact.period().contains(day))
                .map(fact -> Entrant.changing(fact.value(), age, day))
                .filter(entrant -> !before.contains(entrant.kind()))
                .toList());
    }

    /** The kind of member by the participation of one day and the law of another; none if no member then. */
    private static List<MemberKind> kinds(List<Fact<Membership>> spells, LocalDate on, LocalDate law) {
        return spells.stream()
                .filter(fact -> fact.period().contains(on))
                .map(fact -> MemberKind.of(fact.value().participation(), law))
                .toList();
    }

    /** Those among them of whom something is so. */
    public Entrants only(Predicate<Entrant> wanted) {
        return new Entrants(list.stream().filter(wanted).toList());
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * Judges each of them.
     *
     * @param otherwise the reason when some are not admissible
     * @param further the reason's facts beyond who and how many, names and values in turn
     */
    public Verdict judge(Predicate<Entrant> admissible, ReasonCode otherwise, Object... further) {
        List<Entrant> offending = only(admissible.negate()).list();
        if (isEmpty()) {
            return Verdict.notApplicable(NOBODY);
        } else if (offending.isEmpty()) {
            return Verdict.of(true).because(ADMISSIBLE, "count", list.size());
        }
        Stream<Object> who =
                Stream.of("count", offending.size(), "member", offending.get(0).member());
        return Verdict.of(false)
                .because(otherwise, Stream.concat(who, Stream.of(further)).toArray());
    }
}
