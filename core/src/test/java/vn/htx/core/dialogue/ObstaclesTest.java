package vn.htx.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.CalendarDays;
import vn.htx.core.time.WorkCalendar;
import vn.htx.core.time.WorkingDays;

/** An obstacle is raised at a dialogue, given to an authority, answered and removed. */
class ObstaclesTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final Reference DIALOGUE = new Reference("dt-2025");
    private static final Reference OBSTACLE = new Reference("vm-1");
    private static final Reference ANSWER = new Reference("cv-9");
    private static final WorkCalendar CALENDAR = WorkCalendar.vietNam();

    private final Register register =
            Register.over(new MemoryStorage(StandardCatalogue.catalogue()), RegisterParts.standard());

    @BeforeEach
    void anObstacleRaisedAtADialogue() {
        accept("2025-01-06", Cooperatives.withOfficialMembers(7));
        accept(
                "2025-04-22",
                new HoldDialogue(
                        DIALOGUE, AreaCode.of("061"), 2025, "Ủy ban nhân dân huyện", List.of(COOP), 0, 30, 1, 0));
        accept("2025-04-22", raise());
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static RaiseObstacle raise() {
        return new RaiseObstacle(
                OBSTACLE,
                ObstacleSubject.LAND,
                "thuê đất làm kho",
                AreaCode.of("061"),
                Optional.of(COOP),
                Optional.of(DIALOGUE));
    }

    private Decision file(String day, Act act) {
        return register.file(Filing.of("f-" + (register.lastEntry() + 1), "clerk", LocalDate.parse(day), act));
    }

    private void accept(String day, Act act) {
        file(day, act).orElseThrow();
    }

    private Obstacles on(String day) {
        return new Obstacles(register.view(AsOf.on(LocalDate.parse(day))).facts(), LocalDate.parse(day));
    }

    private ObstacleCase obstacle(String day) {
        return on(day).find(OBSTACLE).orElseThrow();
    }

    private void lifeToTheEnd() {
        accept("2025-04-25", new AssignObstacle(OBSTACLE, "Phòng Nông nghiệp và Môi trường", day("2025-05-09")));
        accept("2025-05-12", new AnswerObstacle(OBSTACLE, ANSWER));
        accept("2025-05-20", new ResolveObstacle(OBSTACLE, Optional.empty()));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-22, RAISED, true, false, 0, 0",
        "2025-04-24, RAISED, true, false, 2, 2",
        "2025-04-25, ASSIGNED, true, false, 3, 3",
        "2025-05-09, ASSIGNED, true, false, 17, 11",
        "2025-05-10, ASSIGNED, true, true, 18, 11",
        "2025-05-11, ASSIGNED, true, true, 19, 11",
        "2025-05-12, ANSWERED, true, false, 20, 12",
        "2025-05-19, ANSWERED, true, false, 27, 17",
        "2025-05-20, RESOLVED, false, false, 28, 18",
        "2025-06-20, RESOLVED, false, false, 28, 18",
    })
    void itIsOpenUntilItIsRemoved(
            String day, ObstacleState state, boolean open, boolean overdue, int days, int workingDays) {
        lifeToTheEnd();

        assertThat(obstacle(day).state()).isEqualTo(state);
        assertThat(on(day).listOpen().isEmpty()).isEqualTo(!open);
        assertThat(on(day).listOverdue().isEmpty()).isEqualTo(!overdue);
        assertThat(obstacle(day).daysOpen(LocalDate.parse(day))).isEqualTo(new CalendarDays(days));
        assertThat(obstacle(day).workingDaysOpen(LocalDate.parse(day), CALENDAR))
                .contains(new WorkingDays(workingDays));
    }

    @Test
    void beforeItWasRaisedThereIsNone() {
        assertThat(on("2025-04-21").find(OBSTACLE)).isEmpty();
        ObstacleCase raised = obstacle("2025-04-22");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> raised.daysOpen(LocalDate.of(2025, 4, 21)))
                .withMessageContaining("was raised on 2025-04-22");
    }

    @Test
    void workingDaysAreNotGuessed() {
        assertThat(obstacle("2025-04-22").workingDaysOpen(LocalDate.of(2025, 4, 30), WorkCalendar.empty()))
                .isEmpty();
    }

    @Test
    void whatIsOverTakesNoFurtherStep() {
        lifeToTheEnd();

        assertThat(file("2025-05-20", new WithdrawObstacle(OBSTACLE)).isAccepted())
                .isFalse();
        assertThat(file("2025-06-02", new AnswerObstacle(OBSTACLE, ANSWER)).isAccepted())
                .isFalse();
        assertThat(file("2025-06-02", raise()).isAccepted()).isFalse();
    }

    @Test
    void anAnswerThatDidNotDoIsAskedForAgain() {
        accept("2025-04-25", new AssignObstacle(OBSTACLE, "Phòng A", day("2025-05-09")));
        accept("2025-05-05", new AnswerObstacle(OBSTACLE, ANSWER));
        accept("2025-05-14", new AssignObstacle(OBSTACLE, "Sở B", day("2025-05-30")));

        assertThat(obstacle("2025-05-31").authority()).contains("Sở B");
        assertThat(obstacle("2025-05-31").answer()).isEmpty();
        assertThat(on("2025-05-31").listOverdue()).hasSize(1);
    }

    @Test
    void whatWasRaisedAndRemovedInOneDayWasRaised() {
        accept("2025-04-22", new ResolveObstacle(OBSTACLE, Optional.empty()));

        assertThat(obstacle("2025-04-22").state()).isEqualTo(ObstacleState.RESOLVED);
        assertThat(obstacle("2025-05-22").daysOpen(LocalDate.of(2025, 5, 22))).isEqualTo(new CalendarDays(0));
        assertThat(on("2025-04-22").listOpen()).isEmpty();
    }

    @Test
    void whoRaisedItMayWithdrawIt() {
        accept("2025-05-05", new WithdrawObstacle(OBSTACLE));

        assertThat(obstacle("2025-05-04").isOpen()).isTrue();
        assertThat(obstacle("2025-05-05").state()).isEqualTo(ObstacleState.WITHDRAWN);
    }

    @Test
    void anAssignmentFiledLaterTakesItsPlace() {
        accept("2025-05-12", new AnswerObstacle(OBSTACLE, ANSWER));
        accept("2025-04-25", new AssignObstacle(OBSTACLE, "Phòng A", day("2025-05-09")));

        assertThat(obstacle("2025-05-10").state()).isEqualTo(ObstacleState.ASSIGNED);
        assertThat(obstacle("2025-05-12").state()).isEqualTo(ObstacleState.ANSWERED);
        assertThat(obstacle("2025-05-12").authority()).contains("Phòng A");
    }

    @Test
    void aPolicyThatRemovedItMustBeInForce() {
        Optional<vn.htx.core.policy.PolicyId> policy = Optional.of(new vn.htx.core.policy.PolicyId("nq-1"));

        assertThat(file("2025-05-20", new ResolveObstacle(OBSTACLE, policy)).isAccepted())
                .isFalse();
    }
}
