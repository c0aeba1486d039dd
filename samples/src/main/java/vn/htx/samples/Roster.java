package vn.htx.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.htx.core.people.MemberId;
import vn.htx.core.people.Person;

/**
 * Everybody who is a member somewhere: ids that say nothing, and for one in {@value #ONE_IN} a vault record that holds
 * codes in place of a name and an identity number. No name of a person is invented.
 */
final class Roster {

    private static final int ONE_IN = 65;

    private final List<MemberId> adults = new ArrayList<>();
    private int last;

    /** An id nobody has had. */
    MemberId newcomer() {
        last++;
        return new MemberId(String.format(Locale.ROOT, "m-%05d", last));
    }

    /** An id for an adult individual nobody has had. */
    MemberId newAdult() {
        MemberId adult = newcomer();
        adults.add(adult);
        return adult;
    }

    /** An adult individual who is a member somewhere, if there is any yet. */
    Optional<MemberId> knownAdult(Dice dice) {
        return adults.isEmpty() ? Optional.empty() : Optional.of(dice.pick(adults));
    }

    /** What the vault is told of an individual, if anything. The identity number begins with a province code no province has. */
    static Optional<Person> person(MemberId member) {
        int number = Integer.parseInt(member.value().substring(2));
        return number % ONE_IN != 0
                ? Optional.empty()
                : Optional.of(Person.named(
                        member,
                        String.format(Locale.ROOT, "Thành viên mẫu %05d", number),
                        String.format(Locale.ROOT, "000%09d", number)));
    }
}
