package vn.htx.core.member;

import vn.htx.core.people.MemberId;

/**
 * One member joining, at founding or later: who, what in law, how taking part, with the coded assertions the law asks for,
 * frozen on the day so that nobody need look into the vault.
 */
public record Joining(MemberId member, MemberType type, Participation participation, AgeBand age, Origin origin) {

    public Joining {
        if ((type == MemberType.PERSON) == (age == AgeBand.NOT_APPLICABLE)) {
            throw new IllegalArgumentException(
                    "member " + member + ": an age band is stated for individuals, and only for them");
        }
    }

    /** An adult Vietnamese citizen. */
    public static Joining adult(String member, Participation participation) {
        return new Joining(new MemberId(member), MemberType.PERSON, participation, AgeBand.ADULT, Origin.VIETNAMESE);
    }

    /** A Vietnamese citizen of an age. */
    public static Joining citizen(String member, AgeBand age, Participation participation) {
        return new Joining(new MemberId(member), MemberType.PERSON, participation, age, Origin.VIETNAMESE);
    }

    /** A household, organization or other body formed in Viet Nam. */
    public static Joining body(String member, MemberType type, Participation participation) {
        return new Joining(new MemberId(member), type, participation, AgeBand.NOT_APPLICABLE, Origin.VIETNAMESE);
    }
}
