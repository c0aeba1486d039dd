package vn.htx.core.rulebook;

import java.util.List;
import java.util.stream.IntStream;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Origin;
import vn.htx.core.member.Participation;
import vn.htx.core.people.MemberId;

/** Members who join. */
public final class Members {

    private Members() {}

    /** So many adult citizens who put in capital and use products or services: m-1, m-2, … */
    public static List<Joining> official(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Joining.adult("m-" + number, Participation.CAPITAL_AND_USE))
                .toList();
    }

    /** So many cooperatives, coop-1, coop-2, …, who are official members of a union. */
    public static List<Joining> cooperatives(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        number -> Joining.body("coop-" + number, MemberType.COOPERATIVE, Participation.CAPITAL_AND_USE))
                .toList();
    }

    public static Joining individual(Origin origin, AgeBand age, Participation participation) {
        return new Joining(new MemberId("m-x"), MemberType.PERSON, participation, age, origin);
    }

    public static Joining body(MemberType type, Origin origin, Participation participation) {
        return new Joining(new MemberId("b-x"), type, participation, AgeBand.NOT_APPLICABLE, origin);
    }
}
