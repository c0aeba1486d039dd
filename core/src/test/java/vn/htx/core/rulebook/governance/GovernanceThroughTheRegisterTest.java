package vn.htx.core.rulebook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.htx.core.charter.AmendCharter;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.charter.Provision;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Finding;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Decision.Accepted;
import vn.htx.core.register.Decision.Refused;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.storage.memory.MemoryStorage;

/** The rules on governance at work: meetings are kept as they went, and bind only as far as they adopted something. */
class GovernanceThroughTheRegisterTest {

    private static final Clock TODAY =
            Clock.fixed(LocalDate.of(2026, 11, 1).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Register register = Register.over(
            new MemoryStorage(StandardCatalogue.catalogue()),
            RegisterParts.standard().withClock(TODAY));
    private int filings;

    @BeforeEach
    void aCooperativeWithACharter() {
        file("2025-01-02", Cooperatives.withOfficialMembers(7));
        file("2025-01-02", Governed.charter(Governed.COOP, CharterParameter.BOARD_SIZE, "3"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aVoteThatFailedIsKeptAndBringsNothingAbout() {
        Decision meeting = file("2025-03-20", meeting(4));
        Decision amendment = file("2025-03-25", amendment());

        assertThat(meeting).isInstanceOf(Accepted.class);
        assertThat(amendment)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::rule)
                                .containsExactly("R-GOV-12"));
    }

    @Test
    void aVoteThatReachedTheMajorityBringsTheChangeAbout() {
        file("2025-03-20", meeting(5));

        assertThat(file("2025-03-25", amendment())).isInstanceOf(Accepted.class);
    }

    @Test
    void aMeetingThatDidNotVoteOnAMatterDecidedNothing() {
        file("2025-03-20", Meeting.annual().voting(MatterKind.ELECTION, 7, 7).act());

        assertThat(file("2025-03-25", amendment()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::rule)
                                .containsExactly("R-GOV-19"));
    }

    @Test
    void aBoardTooSmallIsKeptWithARemark() {
        assertThat(file("2025-03-20", Governed.elect("m-1", OfficerRole.BOARD_CHAIR)))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.remarks())
                                .extracting(Finding::rule)
                                .containsExactly("R-GOV-21"));
    }

    private static Act meeting(long inFavour) {
        return Meeting.annual()
                .noticed("2025-03-01")
                .voting(MatterKind.CHARTER, inFavour, 7)
                .act();
    }

    private static Act amendment() {
        return new AmendCharter(
                Governed.COOP,
                "2",
                Optional.of(Governed.MEETING),
                true,
                List.of(new Provision(CharterParameter.BOARD_SIZE, "5")),
                List.of());
    }

    private Decision file(String day, Act act) {
        filings++;
        return register.file(Filing.of("f-" + filings, "clerk-1", LocalDate.parse(day), act));
    }
}
