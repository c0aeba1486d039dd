package vn.htx.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.tck.Watched;

/** Checking a register reads an entry about many members once, not once for each of them. */
class RecentEntriesTest {

    private static final LocalDate FOUNDED = LocalDate.of(2021, 3, 1);

    @Test
    void anEntryAboutManyMembersIsReadOnceForAllOfThem() {
        MemoryStorage storage = new MemoryStorage(StandardCatalogue.catalogue());
        RegisterParts parts = RegisterParts.standard();
        try (Register register = Register.over(storage, parts)) {
            register.file(Organizations.cooperativeWith(300, FOUNDED)).orElseThrow();
            List<String> asked = new ArrayList<>();
            Verification verification =
                    storage.read(reading -> new Verifier(noting(reading, asked), parts, done -> {}).verify());
            assertThat(verification.isSound()).isTrue();
            assertThat(verification.subjects()).isEqualTo(301);
            assertThat(asked).filteredOn("findEntry"::equals).hasSize(1);
            assertThat(asked).doesNotContain("listEntriesTouching");
        }
    }

    /** A reading that notes what it is asked. */
    private static Reading noting(Reading reading, List<String> asked) {
        return Watched.port(Reading.class, reading, (question, arguments, answer) -> {
            asked.add(question.getName());
            return answer;
        });
    }
}
