package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Entry;
import vn.htx.core.storage.LatestDays;

/** Subjects and the entries in their histories. */
interface SubjectsContract extends StorageTopic {

    /** A cooperative. */
    Subject COOPERATIVE = Subject.parse("organization:coop-1");

    /** A membership in it. */
    Subject MEMBERSHIP = Subject.parse("membership:coop-1/m-1");

    @Test
    default void whatNothingWasSaidOfHasNoHistory() {
        append(work -> Appends.after(work).touching(MEMBERSHIP));
        assertThat(stored().listEntriesTouching(COOPERATIVE)).isEmpty();
        assertThat(stored().listEntriesStandingOn(COOPERATIVE, Appends.DAY)).isEmpty();
        assertThat(stored().findLatestEffectiveDay(COOPERATIVE)).isEmpty();
        assertThat(stored().lastTouch(COOPERATIVE)).isZero();
        assertThat(stored().listTouched(0)).isEmpty();
        assertThat(stored().listTouched(2)).isEmpty();
    }

    @Test
    default void aHistoryIsListedBySequence() {
        append(work -> Appends.after(work).touching(COOPERATIVE).on(Appends.DAY.plusDays(9)));
        append(work -> Appends.after(work).touching(MEMBERSHIP));
        append(work -> Appends.after(work).touching(COOPERATIVE, MEMBERSHIP).on(Appends.DAY));
        assertThat(stored().listEntriesTouching(COOPERATIVE))
                .extracting(Entry::sequence)
                .containsExactly(1L, 3L);
        assertThat(stored().listEntriesTouching(MEMBERSHIP))
                .isEqualTo(List.of(
                        stored().findEntry(2).orElseThrow(),
                        stored().findEntry(3).orElseThrow()));
        assertThat(stored().lastTouch(COOPERATIVE)).isEqualTo(3);
        assertThat(stored().listTouched(1)).containsExactly(COOPERATIVE);
        assertThat(stored().listTouched(3)).containsExactly(MEMBERSHIP, COOPERATIVE);
    }

    @Test
    default void theLatestEffectiveDayIsNotThatOfTheLastEntry() {
        append(work -> Appends.after(work).touching(COOPERATIVE).on(Appends.DAY));
        assertThat(stored().findLatestEffectiveDay(COOPERATIVE)).contains(Appends.DAY);
        append(work -> Appends.after(work).touching(COOPERATIVE).on(Appends.DAY.plusDays(9)));
        append(work -> Appends.after(work).touching(COOPERATIVE).on(Appends.DAY.plusDays(3)));
        append(work -> Appends.after(work).standingOn(COOPERATIVE).on(Appends.DAY.plusDays(99)));
        assertThat(stored().findLatestEffectiveDay(COOPERATIVE)).contains(Appends.DAY.plusDays(9));
        assertThat(stored().lastTouch(COOPERATIVE)).isEqualTo(3);
    }

    @Test
    default void theLatestDaysOfSeveralSubjectsAreAnsweredTogether() {
        append(work -> Appends.after(work).touching(COOPERATIVE).on(Appends.DAY.plusDays(9)));
        append(work ->
                Appends.after(work).touching(MEMBERSHIP).standingOn(COOPERATIVE).on(Appends.DAY.plusDays(4)));
        append(work ->
                Appends.after(work).touching(MEMBERSHIP).standingOn(COOPERATIVE).on(Appends.DAY.plusDays(2)));
        Subject unknown = Subject.parse("membership:coop-1/m-9");
        assertThat(stored().listLatestDays(List.of(MEMBERSHIP, unknown, COOPERATIVE, MEMBERSHIP)))
                .containsExactly(
                        latest(4, -1), new LatestDays(Optional.empty(), Optional.empty()), latest(9, 4), latest(4, -1));
        assertThat(stored().listLatestDays(List.of())).isEmpty();
    }

    private static LatestDays latest(int touching, int standing) {
        Optional<LocalDate> day = standing < 0 ? Optional.empty() : Optional.of(Appends.DAY.plusDays(standing));
        return new LatestDays(Optional.of(Appends.DAY.plusDays(touching)), day);
    }

    @Test
    default void entriesStandingOnASubjectAreNotInItsHistory() {
        append(work ->
                Appends.after(work).touching(MEMBERSHIP).standingOn(COOPERATIVE).on(Appends.DAY.plusDays(5)));
        append(work -> Appends.after(work).touching(COOPERATIVE).on(Appends.DAY.plusDays(5)));
        append(work -> Appends.after(work).standingOn(COOPERATIVE).on(Appends.DAY));
        assertThat(stored().listEntriesTouching(COOPERATIVE))
                .extracting(Entry::sequence)
                .containsExactly(2L);
        assertThat(stored().listEntriesStandingOn(COOPERATIVE, Appends.DAY.minusDays(1)))
                .extracting(Entry::sequence)
                .containsExactly(1L, 3L);
        assertThat(stored().listEntriesStandingOn(COOPERATIVE, Appends.DAY))
                .extracting(Entry::sequence)
                .containsExactly(1L, 3L);
        assertThat(stored().listEntriesStandingOn(COOPERATIVE, Appends.DAY.plusDays(1)))
                .extracting(Entry::sequence)
                .containsExactly(1L);
        assertThat(stored().listEntriesStandingOn(COOPERATIVE, Appends.DAY.plusDays(5)))
                .extracting(Entry::sequence)
                .containsExactly(1L);
        assertThat(stored().listEntriesStandingOn(COOPERATIVE, Appends.DAY.plusDays(6)))
                .isEmpty();
        assertThat(stored().listTouched(3)).isEmpty();
    }

    @Test
    default void onlySubjectsWithAHistoryAreListed() {
        append(work -> Appends.after(work).touching(MEMBERSHIP).standingOn(COOPERATIVE));
        assertThat(stored().listSubjects(Optional.empty(), 10)).containsExactly(MEMBERSHIP);
        append(work -> Appends.after(work).touching(COOPERATIVE, MEMBERSHIP));
        assertThat(stored().listSubjects(Optional.empty(), 10)).containsExactly(MEMBERSHIP, COOPERATIVE);
    }

    @Test
    default void subjectsAreListedInPagesInTheOrderOfTheirBytes() {
        List<Subject> all = List.of(
                Subject.parse("farm:z"),
                Subject.parse("membership:a/m-1"),
                Subject.parse("membership:a/m-10"),
                Subject.parse("membership:a/m-2"),
                Subject.parse("membership:a-b/m-1"),
                Subject.parse("policy:B"),
                Subject.parse("policy:a"),
                Subject.parse("policy-link:a"));
        List<Subject> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        List<Subject> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(subject -> append(work -> Appends.after(work).touching(subject)));
        assertThat(stored().listSubjects(Optional.empty(), Integer.MAX_VALUE)).isEqualTo(sorted);
        for (int size = 1; size < 4; size++) {
            assertThat(pages(size)).isEqualTo(sorted);
        }
        assertThat(stored().listSubjects(Optional.of(Subject.parse("policy:Z")), 9))
                .containsExactly(Subject.parse("policy:a"), Subject.parse("policy-link:a"));
    }

    private List<Subject> pages(int size) {
        List<Subject> pages = new ArrayList<>();
        List<Subject> page = stored().listSubjects(Optional.empty(), size);
        while (!page.isEmpty()) {
            pages.addAll(page);
            page = stored().listSubjects(Optional.of(page.get(page.size() - 1)), size);
        }
        return pages;
    }

    @Test
    default void letterCaseTellsSubjectsApart() {
        append(work -> Appends.after(work).touching(Subject.parse("organization:Coop-1")));
        assertThat(stored().lastTouch(COOPERATIVE)).isZero();
        assertThat(stored().lastTouch(Subject.parse("organization:Coop-1"))).isEqualTo(1);
    }
}
