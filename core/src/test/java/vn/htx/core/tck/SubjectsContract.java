package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Entry;

/** Subjects and the entries in their histories. */
interface SubjectsContract extends StorageTopic {

    @Test
    default void aSubjectHasItsEntries() {
        Subject coop = Subject.parse("organization:coop-1");
        Subject member = Subject.parse("membership:coop-1/m-1");
        append(work -> Appends.after(work).touching(coop));
        append(work -> Appends.after(work).touching(member).standingOn(coop).on(Appends.DAY.plusDays(5)));
        assertThat(stored().listEntriesTouching(coop)).extracting(Entry::sequence).containsExactly(1L);
        assertThat(stored().listEntriesStandingOn(coop, Appends.DAY.plusDays(5)))
                .extracting(Entry::sequence)
                .containsExactly(2L);
        assertThat(stored().listEntriesStandingOn(coop, Appends.DAY.plusDays(6))).isEmpty();
        assertThat(stored().lastTouch(member)).isEqualTo(2);
        assertThat(stored().lastTouch(Subject.parse("policy:none"))).isZero();
        assertThat(stored().findLatestEffectiveDay(member)).contains(Appends.DAY.plusDays(5));
        assertThat(stored().listTouched(2)).containsExactly(member);
        assertThat(stored().listSubjects(Optional.empty(), 10)).containsExactly(member, coop);
    }
}
