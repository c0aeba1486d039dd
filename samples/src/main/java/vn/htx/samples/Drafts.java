package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.people.Person;

/** All drafts written so far, by serial. */
final class Drafts {

    private final List<Draft> drafts = new ArrayList<>();

    /** An act filed on the day it takes effect. */
    void write(LocalDate day, Act act) {
        write(day, act, List.of(), List.of());
    }

    /** An act filed on the day it takes effect, with people for the vault and the rules that remark on it. */
    void write(LocalDate day, Act act, List<Person> people, List<String> remarks) {
        add(day, day, new Draft.Happening(act), people, remarks);
    }

    /** Something filed later about a day gone by. */
    Draft write(LocalDate effectiveOn, LocalDate recordedOn, Draft.Content content) {
        return add(effectiveOn, recordedOn, content, List.of(), List.of());
    }

    private Draft add(
            LocalDate effectiveOn,
            LocalDate recordedOn,
            Draft.Content content,
            List<Person> people,
            List<String> remarks) {
        Draft draft = new Draft(drafts.size(), effectiveOn, recordedOn, content, people, remarks);
        drafts.add(draft);
        return draft;
    }

    /** Puts another version in the place of a draft of the same serial. */
    void change(Draft version) {
        drafts.set(version.serial(), version);
    }

    /** The drafts, by serial. */
    List<Draft> list() {
        return List.copyOf(drafts);
    }
}
