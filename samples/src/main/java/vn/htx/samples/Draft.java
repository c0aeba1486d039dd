package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.people.Person;

/**
 * A filing before its place in the order is known.
 *
 * @param serial in which order drafts were written, which tells them apart
 * @param effectiveOn the day the act takes effect
 * @param recordedOn the day it is filed
 * @param content what is filed
 * @param people personal data for the vault
 * @param remarks the rules that remark on it
 */
record Draft(
        int serial,
        LocalDate effectiveOn,
        LocalDate recordedOn,
        Content content,
        List<Person> people,
        List<String> remarks) {

    /** What is filed. Entries are named by the serials of their drafts until their sequences are known. */
    sealed interface Content {}

    /** An act. */
    record Happening(Act act) implements Content {}

    /** An act that takes the place of an earlier draft's. */
    record Correction(Act act, int replaced) implements Content {}

    /** The withdrawal of earlier drafts. */
    record Withdrawal(List<Integer> withdrawn) implements Content {}

    Optional<Act> act() {
        return content instanceof Happening happening ? Optional.of(happening.act()) : Optional.empty();
    }

    Draft filedOn(LocalDate day) {
        return new Draft(serial, effectiveOn, day, content, people, remarks);
    }

    Draft saying(Act act) {
        return new Draft(serial, effectiveOn, recordedOn, new Happening(act), people, remarks);
    }

    Draft takingEffectOn(LocalDate day) {
        return new Draft(serial, day, recordedOn, content, people, remarks);
    }
}
