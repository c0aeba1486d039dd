package vn.htx.core.assessment;

import java.time.LocalDate;
import vn.htx.core.fact.Fact;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.member.MemberKind;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Origin;
import vn.htx.core.people.MemberId;

/**
 * Người gia nhập: somebody who joins an organization, or becomes another kind of member of it.
 *
 * @param member who
 * @param type what in law
 * @param kind which kind of member from the day on
 * @param origin where from
 * @param ageShown the years of age the register shows at least; 0 for who is no individual
 */
public record Entrant(MemberId member, MemberType type, MemberKind kind, Origin origin, int ageShown) {

    public static Entrant joining(Joining joining, LocalDate day) {
        return new Entrant(
                joining.member(),
                joining.type(),
                MemberKind.of(joining.participation(), day),
                joining.origin(),
                least(joining.age()));
    }

    public static Entrant changing(Membership changed, int ageShown, LocalDate day) {
        return new Entrant(
                changed.member(),
                changed.type(),
                MemberKind.of(changed.participation(), day),
                changed.origin(),
                ageShown);
    }

    /** The age somebody has at least on a day, by an age band stated when joining: the years since are added. */
    public static int ageShown(Fact<Membership> fact, LocalDate day) {
        return least(fact.value().age()) + fact.period().from().until(day).getYears();
    }

    private static int least(AgeBand age) {
        return switch (age) {
            case ADULT -> 18;
            case FROM_15_TO_17 -> 15;
            case UNDER_15, NOT_APPLICABLE -> 0;
        };
    }

    public boolean isIndividual() {
        return type == MemberType.PERSON;
    }

    public boolean putsInCapital() {
        return kind != MemberKind.NON_CAPITAL_LINKED;
    }

    /** A legal entity formed in Viet Nam, whoever owns it. */
    public boolean isLegalEntity() {
        return type == MemberType.COOPERATIVE || type == MemberType.LEGAL_ENTITY;
    }
}
