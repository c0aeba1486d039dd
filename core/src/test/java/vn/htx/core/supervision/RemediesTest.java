package vn.htx.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Citation;
import vn.htx.core.organization.Reference;
import vn.htx.core.supervision.SupervisionFacts.Found;
import vn.htx.core.time.CalendarDays;
import vn.htx.core.time.WorkCalendar;
import vn.htx.core.time.WorkingDays;

/** An inspection finds something; the remedy it orders becomes overdue, and is closed. */
class RemediesTest {

    private static final Reference INSPECTION = new Reference("kt-1");
    private static final Reference FINDING = new Reference("ph-1");
    private static final Reference REMEDY = new Reference("kn-1");
    private static final WorkCalendar CALENDAR = WorkCalendar.vietNam();

    private final Supervised register = new Supervised();

    @BeforeEach
    void anInspectionWithAFinding() {
        register.accept(
                "2025-04-14",
                new InspectOrganization(
                        INSPECTION,
                        Supervised.COOP,
                        SupervisionKind.CHECK,
                        "Sở Tài chính",
                        Optional.empty(),
                        RiskGround.STATE_SUPPORT,
                        Optional.empty()));
        register.accept("2025-04-21", conclusion());
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static ConcludeInspection conclusion() {
        return new ConcludeInspection(
                INSPECTION,
                Supervised.COOP,
                "Sở Tài chính",
                "09/KL-STC",
                List.of(new ConcludeInspection.Finding(
                        FINDING, SupervisedMatter.SUPPORT, Citation.parse("law:17/2023/QH15#7.2"))));
    }

    private static OrderRemedy order(Optional<LocalDate> dueOn, Optional<Long> workingDays) {
        return new OrderRemedy(
                INSPECTION, REMEDY, Supervised.COOP, Optional.of(FINDING), "hoàn trả kinh phí", dueOn, workingDays);
    }

    private Remedies on(String day) {
        return new Remedies(register.facts(day), LocalDate.parse(day), CALENDAR);
    }

    private RemedyCase remedy(String day) {
        return on(day).find(INSPECTION, REMEDY).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-21, true, false, 0, 0",
        "2025-04-29, true, false, 0, 0",
        "2025-04-30, true, true, 1, 0",
        "2025-05-05, true, true, 6, 1",
        "2025-05-09, true, true, 10, 5",
        "2025-05-12, false, false, 13, 6",
        "2025-06-12, false, false, 13, 6",
    })
    void itIsOverdueUntilItIsClosedAndStaysKnownAsLate(
            String day, boolean open, boolean overdue, int days, int workingDays) {
        register.accept("2025-04-21", order(Optional.of(LocalDate.of(2025, 4, 29)), Optional.empty()));
        register.accept("2025-05-12", new CloseRemedy(INSPECTION, REMEDY, RemedyOutcome.DONE));

        assertThat(on(day).listOpen().isEmpty()).isEqualTo(!open);
        assertThat(on(day).listOverdue().isEmpty()).isEqualTo(!overdue);
        assertThat(remedy(day).daysOverdue(LocalDate.parse(day), CALENDAR)).isEqualTo(new CalendarDays(days));
        assertThat(remedy(day).workingDaysOverdue(LocalDate.parse(day), CALENDAR))
                .contains(new WorkingDays(workingDays));
    }

    /** From Monday 21 April, with the Saturday worked on the 26th and the days off from 30 April to 2 May: eight days. */
    @ParameterizedTest
    @CsvSource({"7, 2025-04-28, 2025-04-29", "8, 2025-04-29, 2025-04-30", "9, 2025-05-05, 2025-05-06"})
    void aTimeLimitInWorkingDaysSkipsTheDaysOff(long given, String last, String after) {
        register.accept("2025-04-21", order(Optional.empty(), Optional.of(given - 1)));

        assertThat(remedy(last).lastDay(CALENDAR)).contains(LocalDate.parse(last));
        assertThat(on(last).listOverdue()).isEmpty();
        assertThat(on(after).listOverdue()).hasSize(1);
    }

    @Test
    void withoutTheDaysOffALastDayIsNotGuessed() {
        register.accept("2025-04-21", order(Optional.empty(), Optional.of(10L)));

        assertThat(remedy("2025-06-02").lastDay(WorkCalendar.empty())).isEmpty();
        assertThat(remedy("2025-06-02").isOverdue(LocalDate.of(2025, 6, 2), WorkCalendar.empty()))
                .isFalse();
        assertThat(remedy("2025-06-02").workingDaysOverdue(LocalDate.of(2025, 6, 2), WorkCalendar.empty()))
                .isEmpty();
    }

    @Test
    void anExtensionMovesTheLastDay() {
        register.accept("2025-04-21", order(Optional.empty(), Optional.of(5L)));
        register.accept("2025-04-25", new ExtendRemedy(INSPECTION, REMEDY, LocalDate.of(2025, 5, 30)));

        assertThat(on("2025-05-30").listOverdue()).isEmpty();
        assertThat(on("2025-05-31").listOverdue()).hasSize(1);
    }

    @Test
    void aFindingIsOpenWhileARemedyForItIs() {
        register.accept("2025-04-21", order(Optional.of(LocalDate.of(2025, 4, 29)), Optional.empty()));
        register.accept("2025-05-12", new CloseRemedy(INSPECTION, REMEDY, RemedyOutcome.LIFTED));

        assertThat(on("2025-05-11").listOpenFindings())
                .extracting(Found::finding)
                .containsExactly(FINDING);
        assertThat(on("2025-05-12").listOpenFindings()).isEmpty();
        assertThat(on("2025-05-12").list(Supervised.COOP)).hasSize(1);
        assertThat(on("2025-05-12").list(Supervised.OTHER)).isEmpty();
    }

    @Test
    void whatIsClosedIsNeitherClosedNorExtendedAgain() {
        register.accept("2025-04-21", order(Optional.of(LocalDate.of(2025, 4, 29)), Optional.empty()));
        register.accept("2025-05-12", new CloseRemedy(INSPECTION, REMEDY, RemedyOutcome.DONE));

        assertThat(register.file("2025-05-13", new CloseRemedy(INSPECTION, REMEDY, RemedyOutcome.DONE))
                        .isAccepted())
                .isFalse();
        assertThat(register.file("2025-05-13", new ExtendRemedy(INSPECTION, REMEDY, LocalDate.of(2025, 6, 30)))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void conclusionsAndRemediesAreOfTheOrganizationInspected() {
        OrderRemedy elsewhere = new OrderRemedy(
                INSPECTION,
                REMEDY,
                Supervised.OTHER,
                Optional.empty(),
                "nộp báo cáo",
                Optional.empty(),
                Optional.of(5L));

        assertThat(register.file("2025-04-22", elsewhere).isAccepted()).isFalse();
        assertThat(register.file("2025-04-22", conclusion()).isAccepted()).isFalse();
    }
}
