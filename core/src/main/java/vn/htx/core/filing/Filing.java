package vn.htx.core.filing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.fact.Act;
import vn.htx.core.people.MemberId;
import vn.htx.core.people.Person;

/**
 * Hồ sơ: an act and its envelope. What the act cannot say on its day, such as a suspension that ends before it begins, is
 * refused with an {@link IllegalArgumentException}. Filing an accepted filing again keeps nothing, its people included.
 *
 * @param id given by the filer; the same filing filed twice is answered with the first decision
 * @param actor who files
 * @param effectiveOn the day the act takes effect, which may be before or after other acts already filed
 * @param ground on what ground
 * @param act what happened
 * @param people personal data of members, for the vault; never part of the chain
 * @param replaces the sequence of an accepted entry that this filing corrects
 * @param basedOn the last entry the filer had seen; the filing is refused if its subjects changed since
 */
public record Filing(
        FilingId id,
        Actor actor,
        LocalDate effectiveOn,
        Ground ground,
        Act act,
        List<Person> people,
        Optional<Long> replaces,
        Optional<Long> basedOn) {

    public Filing {
        people = List.copyOf(people);
        Set<MemberId> seen = new HashSet<>();
        people.stream()
                .map(Person::member)
                .filter(member -> !seen.add(member))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException(
                            "member " + twice + " stands twice in the people of filing " + id);
                });
        act.statements(effectiveOn);
    }

    /** A filing of an act with nothing further said. */
    public static Filing of(String id, String actor, LocalDate effectiveOn, Act act) {
        return new Filing(
                new FilingId(id),
                new Actor(actor),
                effectiveOn,
                Ground.none(),
                act,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same filing on a stated ground. */
    public Filing on(Ground stated) {
        return new Filing(id, actor, effectiveOn, stated, act, people, replaces, basedOn);
    }

    /** The same filing with personal data for the vault. */
    public Filing with(List<Person> known) {
        return new Filing(id, actor, effectiveOn, ground, act, known, replaces, basedOn);
    }

    /** The same filing as a correction (đính chính) that takes the place of an accepted entry. */
    public Filing replacing(long entry) {
        return new Filing(id, actor, effectiveOn, ground, act, people, Optional.of(entry), basedOn);
    }

    /** The same filing, to be refused if its subjects changed after an entry. */
    public Filing basedOn(long entry) {
        return new Filing(id, actor, effectiveOn, ground, act, people, replaces, Optional.of(entry));
    }
}
