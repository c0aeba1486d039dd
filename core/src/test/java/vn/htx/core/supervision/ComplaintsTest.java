package vn.htx.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;

/** A complaint is received, taken up with a last day, and decided. */
class ComplaintsTest {

    private static final Reference COMPLAINT = new Reference("kn-1");
    private static final Reference DECISION = new Reference("qd-1");

    private final Supervised register = new Supervised();

    @BeforeEach
    void aComplaint() {
        register.accept(
                "2025-03-03",
                new ReceiveComplaint(
                        COMPLAINT,
                        ComplaintKind.COMPLAINT,
                        SupervisedMatter.MEMBERS,
                        "Ủy ban nhân dân xã",
                        Optional.of(Supervised.COOP),
                        Optional.of(new MemberId("m-1")),
                        Optional.of(new Reference("nq-1"))));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Complaints on(String day) {
        return new Complaints(register.facts(day), LocalDate.parse(day));
    }

    private ComplaintCase complaint(String day) {
        return on(day).find(COMPLAINT).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-03, RECEIVED, true, false",
        "2025-03-10, TAKEN_UP, true, false",
        "2025-04-09, TAKEN_UP, true, false",
        "2025-04-10, TAKEN_UP, true, true",
        "2025-04-14, DECIDED, false, false",
    })
    void itIsOpenUntilItIsDecided(String day, ComplaintState state, boolean open, boolean overdue) {
        register.accept("2025-03-10", new TakeUpComplaint(COMPLAINT, LocalDate.of(2025, 4, 9)));
        register.accept("2025-04-14", new DecideComplaint(COMPLAINT, DECISION, ComplaintOutcome.UPHELD));

        assertThat(complaint(day).state()).isEqualTo(state);
        assertThat(on(day).listOpen().isEmpty()).isEqualTo(!open);
        assertThat(on(day).listOverdue().isEmpty()).isEqualTo(!overdue);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-08, false", "2025-04-09, false", "2025-04-10, true"})
    void aDecisionAfterTheLastDayIsLateForEver(String decided, boolean late) {
        register.accept("2025-03-10", new TakeUpComplaint(COMPLAINT, LocalDate.of(2025, 4, 9)));
        register.accept(decided, new DecideComplaint(COMPLAINT, DECISION, ComplaintOutcome.SETTLED));

        assertThat(complaint("2025-12-31").isOverdue(LocalDate.of(2025, 12, 31)))
                .isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"true, WITHDRAWN", "false, NOT_TAKEN_UP"})
    void itMayEndWithoutADecisionAndThenIsOver(boolean withdrawn, ComplaintState state) {
        register.accept("2025-03-10", new CloseComplaint(COMPLAINT, withdrawn));

        assertThat(complaint("2025-03-10").state()).isEqualTo(state);
        assertThat(register.file("2025-03-11", new DecideComplaint(COMPLAINT, DECISION, ComplaintOutcome.UPHELD))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void aStepNeedsTheComplaint() {
        assertThat(register.file("2025-03-11", new CloseComplaint(new Reference("kn-2"), true))
                        .isAccepted())
                .isFalse();
    }
}
