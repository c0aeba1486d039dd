package vn.htx.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.htx.core.capital.CommitContribution;
import vn.htx.core.capital.Contribution;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.tck.Watched;

/** What a filing asks of the storage does not grow with the members of the organization, and nothing is asked twice. */
class WorkOfAFilingTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");

    /** What was asked of a storage about facts and entries, and how many were answered. */
    private static final class Work implements Storage {
        private final Storage storage = new MemoryStorage(StandardCatalogue.catalogue());
        private final List<String> questions = new ArrayList<>();
        private int answers;

        @Override
        public <R> R inUnitOfWork(Function<? super UnitOfWork, R> body) {
            return storage.inUnitOfWork(work -> body.apply(counting(work)));
        }

        private UnitOfWork counting(UnitOfWork work) {
            return Watched.port(UnitOfWork.class, work, this::counted);
        }

        private Object counted(Method method, Object[] arguments, Object answer) {
            if (answer instanceof List<?> list) {
                questions.add(method.getName() + Arrays.toString(arguments));
                answers += list.size();
            }
            return answer;
        }

        @Override
        public <R> R read(Function<? super Reading, R> body) {
            return storage.read(body);
        }

        @Override
        public void close() {
            storage.close();
        }
    }

    /** The work of letting one member into a cooperative of so many, all of whom have committed capital. */
    private static Work admissionAmong(int members) {
        Work work = new Work();
        try (Register register = Register.over(work, RegisterParts.standard())) {
            file(register, "2025-01-02", Cooperatives.withOfficialMembers(members));
            List<Contribution> contributions = Members.official(members).stream()
                    .map(member -> Contribution.inDong(member.member().value(), 10_000_000))
                    .toList();
            file(register, "2025-01-03", new CommitContribution(COOP, "c-1", contributions));
            work.questions.clear();
            work.answers = 0;
            Joining another = Joining.adult("m-another", Participation.CAPITAL_AND_USE);
            file(register, "2025-02-03", new AdmitMembers(COOP, List.of(another)));
        }
        return work;
    }

    private static void file(Register register, String day, Act act) {
        register.file(Filing.of("on-" + day, "officer-1", LocalDate.parse(day), act))
                .orElseThrow();
    }

    @Test
    void lettingAMemberInReadsAsMuchHoweverManyThereAre() {
        Work few = admissionAmong(10);
        Work many = admissionAmong(200);
        assertThat(few.answers).isPositive();
        assertThat(many.answers).isEqualTo(few.answers);
        assertThat(many.questions).isEqualTo(few.questions);
    }

    @Test
    void noQuestionIsPutTwice() {
        assertThat(admissionAmong(10).questions)
                .filteredOn(question -> question.startsWith("listFacts"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }
}
