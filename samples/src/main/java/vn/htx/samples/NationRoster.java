package vn.htx.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Participation;
import vn.htx.core.people.MemberId;
import vn.htx.core.people.Person;

/**
 * The members of the sample nation: nobody is in two organizations, every eighth member of a cooperative is a household,
 * and every individual has a vault record of codes. All that is assumed.
 */
final class NationRoster {

    private static final int HOUSEHOLD_EVERY = 8;

    private int last;

    /** So many nobody has heard of; households only where products or services are used. */
    List<Joining> admit(int count, Participation participation) {
        List<Joining> joining = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            joining.add(next(participation));
        }
        return joining;
    }

    private Joining next(Participation participation) {
        last++;
        String member = String.format(Locale.ROOT, "m-%08d", last);
        return participation.use() && last % HOUSEHOLD_EVERY == 0
                ? Joining.body(member, MemberType.HOUSEHOLD, participation)
                : Joining.adult(member, participation);
    }

    /** What the vault is told of an individual; the identity number begins with a province code no province has. */
    static Person person(MemberId member) {
        String number = member.value().substring(2);
        return Person.named(member, "Thành viên mẫu " + number, "0000" + number);
    }
}
