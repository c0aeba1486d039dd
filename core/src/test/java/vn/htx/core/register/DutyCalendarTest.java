package vn.htx.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.governance.ElectOfficer;
import vn.htx.core.governance.EndOffice;
import vn.htx.core.governance.Officer;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.ResumeOrganization;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.time.AsOf;

/** What ends by itself stands in the duty calendar by its last day, though nobody breaks the law when it does. */
class DutyCalendarTest {

    private static final String BOARD_TERM = "R-GOV-22";
    private static final String SUSPENSION = "R-LIF-09-LENGTH";

    private final Register register =
            Register.over(new MemoryStorage(StandardCatalogue.catalogue()), RegisterParts.standard());
    private OrganizationId coop = new OrganizationId("none");

    @BeforeEach
    void found() {
        var founding = NewOrganization.cooperative().asCooperative();
        coop = founding.organization();
        accept("2024-09-02", founding);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void accept(String day, Act act) {
        register.file(Filing.of("filing-" + (register.lastEntry() + 1), "registry", LocalDate.parse(day), act))
                .orElseThrow();
    }

    private List<DueDuty> due(String rule, String asOf, String from, String last) {
        return register
                .view(AsOf.on(LocalDate.parse(asOf)))
                .duties(coop, LocalDate.parse(from), LocalDate.parse(last))
                .stream()
                .filter(duty -> duty.rule().equals(rule))
                .toList();
    }

    private void electChair(String day, String firstDayAfter) {
        accept(
                day,
                new ElectOfficer(
                        coop,
                        Officer.member("m-1"),
                        OfficerRole.BOARD_CHAIR,
                        Optional.of(LocalDate.parse(firstDayAfter)),
                        true,
                        Optional.empty()));
    }

    private void suspend() {
        accept(
                "2025-03-03",
                new SuspendOrganization(coop, LocalDate.parse("2025-09-01"), LocalDate.parse("2025-02-24")));
    }

    @ParameterizedTest
    @CsvSource({
        "2029-09-14, 2029-09-14, 0",
        "2029-09-14, 2029-09-15, 1",
        "2029-09-15, 2029-09-15, 1",
        "2029-09-16, 2029-12-31, 0"
    })
    void aTermOfOfficeIsDueOnItsLastDay(String from, String last, int lines) {
        electChair("2024-09-16", "2029-09-16");

        assertThat(due(BOARD_TERM, "2024-10-01", from, last)).hasSize(lines);
    }

    @Test
    void aTermSaysWhoseItIsSinceWhenAndByWhichArticle() {
        electChair("2024-09-16", "2029-09-16");

        assertThat(due(BOARD_TERM, "2024-10-01", "2024-10-01", "2030-01-01"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.duty().about()).isEqualTo("board-chair m-1");
                    assertThat(line.duty().arose()).isEqualTo("2024-09-16");
                    assertThat(line.lastDay()).isEqualTo("2029-09-15");
                    assertThat(line.version().citation().article()).contains("65");
                });
    }

    @Test
    void aTermThatWasBegunAnewOrCutShortIsDueNoMore() {
        electChair("2024-09-16", "2029-09-16");
        electChair("2026-03-02", "2031-03-02");
        assertThat(due(BOARD_TERM, "2026-03-01", "2029-01-01", "2032-01-01"))
                .extracting(DueDuty::lastDay)
                .containsExactly(LocalDate.parse("2029-09-15"));
        assertThat(due(BOARD_TERM, "2026-03-02", "2029-01-01", "2032-01-01"))
                .extracting(DueDuty::lastDay)
                .containsExactly(LocalDate.parse("2031-03-01"));

        accept("2027-01-04", new EndOffice(coop, new MemberId("m-1"), OfficerRole.BOARD_CHAIR));
        assertThat(due(BOARD_TERM, "2027-01-04", "2029-01-01", "2032-01-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-03-02, 0", "2025-03-03, 1", "2025-08-31, 1", "2025-09-01, 0"})
    void theLastDayOfASuspensionIsDueWhileItLasts(String asOf, int lines) {
        suspend();

        assertThat(due(SUSPENSION, asOf, "2025-08-31", "2025-08-31")).hasSize(lines);
        assertThat(due(SUSPENSION, asOf, "2025-09-01", "2026-12-31")).isEmpty();
    }

    @Test
    void aSuspensionEndedEarlyIsDueNoMore() {
        suspend();
        accept("2025-06-02", new ResumeOrganization(coop, LocalDate.parse("2025-05-26")));

        assertThat(due(SUSPENSION, "2025-06-02", "2025-06-01", "2026-12-31")).isEmpty();
    }
}
