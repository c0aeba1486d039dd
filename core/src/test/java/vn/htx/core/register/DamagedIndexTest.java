package vn.htx.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.Subject;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.tck.Watched;

/** Entries and facts may be right while what finds them is not: verifying tells that too. */
class DamagedIndexTest {

    private static final LocalDate FOUNDED = LocalDate.of(2021, 3, 1);
    private static final Subject NOBODY = Subject.parse("organization:nobody");

    @Test
    void aSubjectListedTwiceIsOutOfOrder() {
        assertThat(faultsIf("listSubjects", DamagedIndexTest::withTheFirstAgain))
                .containsExactly("membership:coop-1/m-1 is listed after organization:coop-1, which is out of order");
    }

    @Test
    void aSubjectNobodyFiledAnythingForIsNamed() {
        assertThat(faultsIf("listSubjects", subjects -> subjects.isEmpty() ? subjects : List.of(NOBODY)))
                .containsExactly("organization:nobody is listed and has no entry");
    }

    @Test
    void aLinkToAnEntryThatIsNotThereIsNamed() {
        assertThat(faultsIf("listSequencesTouching", sequences -> List.of(1L, 7L)))
                .hasSize(9)
                .allMatch(fault -> fault.endsWith(" is filed under entry 7, which is not there"));
    }

    private static List<?> withTheFirstAgain(List<?> subjects) {
        List<Object> more = new ArrayList<>(subjects);
        subjects.stream().limit(1).forEach(more::add);
        return more;
    }

    /** What verifying tells of a cooperative with eight members if a question about it is answered otherwise. */
    private static List<String> faultsIf(String question, UnaryOperator<List<?>> otherwise) {
        MemoryStorage storage = new MemoryStorage(StandardCatalogue.catalogue());
        RegisterParts parts = RegisterParts.standard();
        try (Register register = Register.over(storage, parts)) {
            register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
            return storage
                    .read(reading -> new Verifier(damaged(reading, question, otherwise), parts, done -> {}).verify())
                    .faults()
                    .stream()
                    .map(fault -> fault.where() + " " + fault.reason())
                    .toList();
        }
    }

    private static Reading damaged(Reading reading, String question, UnaryOperator<List<?>> otherwise) {
        return Watched.port(
                Reading.class,
                reading,
                (asked, arguments, answer) ->
                        asked.getName().equals(question) ? otherwise.apply((List<?>) answer) : answer);
    }
}
