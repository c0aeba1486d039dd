package vn.htx.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RenameOrganization;
import vn.htx.core.people.MemberId;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.time.AsOf;

class CorrectionsTest {

    private static final LocalDate FOUNDED = LocalDate.of(2021, 3, 1);
    private static final LocalDate SPRING = LocalDate.of(2022, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2022, 6, 1);

    private final Register register = Register.over(
            new MemoryStorage(StandardCatalogue.catalogue()),
            RegisterParts.standard().withClock(Clock.fixed(Instant.parse("2025-06-01T02:00:00Z"), ZoneOffset.UTC)));

    @BeforeEach
    void found() {
        register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Decision file(LocalDate on, Act act) {
        return register.file(Filing.of("filing-" + register.lastEntry(), "registry", on, act));
    }

    private Decision withdraw(Long... entries) {
        return file(SUMMER, new WithdrawEntries(Arrays.asList(entries)));
    }

    private static AdmitMembers admit(String member) {
        return new AdmitMembers(
                Organizations.COOPERATIVE, List.of(Joining.adult(member, Participation.CAPITAL_AND_USE)));
    }

    private static RenameOrganization rename(String own) {
        return new RenameOrganization(Organizations.COOPERATIVE, new OrganizationName("Hợp tác xã " + own));
    }

    private String name() {
        return register.view(AsOf.on(SUMMER))
                .getOrganization(Organizations.COOPERATIVE)
                .name()
                .value();
    }

    private long members() {
        return register.view(AsOf.on(SUMMER))
                .headcount(Organizations.COOPERATIVE)
                .all(SUMMER);
    }

    @Test
    void aWithdrawnFoundingTakesEffectAgain() {
        withdraw(1L).orElseThrow();

        withdraw(2L).orElseThrow();

        assertThat(name()).isEqualTo("Hợp tác xã Mẫu Một");
        assertThat(register.verify(done -> {}).faults()).isEmpty();
    }

    @Test
    void withdrawnComingsAndGoingsTakeEffectAgain() {
        file(SPRING, admit("m-9")).orElseThrow();
        file(
                        SPRING,
                        new LeaveOrganization(
                                Organizations.COOPERATIVE, new MemberId("m-1"), LeaveOrganization.Reason.VOLUNTARY))
                .orElseThrow();
        withdraw(2L, 3L).orElseThrow();

        withdraw(4L).orElseThrow();

        assertThat(members()).isEqualTo(8);
    }

    @Test
    void anEntryTakesEffectAgainOnlyWhileItHasItsGround() {
        file(SPRING, admit("m-9")).orElseThrow();
        withdraw(2L).orElseThrow();
        file(SPRING, new DissolveOrganization(Organizations.COOPERATIVE)).orElseThrow();

        assertThat(withdraw(3L).isAccepted()).isFalse();
    }

    @Test
    void howeverLongTheChainOfCorrectionsTheEntryAtItsEndNeedsItsGround() {
        file(SPRING, admit("m-9")).orElseThrow();
        withdraw(2L).orElseThrow();
        withdraw(3L).orElseThrow();
        withdraw(4L).orElseThrow();
        file(SPRING, new DissolveOrganization(Organizations.COOPERATIVE)).orElseThrow();

        assertThat(withdraw(5L).isAccepted()).isFalse();
    }

    @Test
    void anEntryThatLosesEffectWithACorrectionNeedsNoGround() {
        file(SPRING, admit("m-9")).orElseThrow();
        withdraw(2L).orElseThrow();
        withdraw(3L).orElseThrow();

        withdraw(1L, 4L).orElseThrow();

        assertThat(register.view(AsOf.on(SUMMER)).findOrganization(Organizations.COOPERATIVE))
                .isEmpty();
    }

    @Test
    void aWithdrawalThatReplacesAnotherTakesItsEffectAway() {
        file(SPRING, rename("Khác")).orElseThrow();
        file(SPRING, admit("m-9")).orElseThrow();
        withdraw(2L).orElseThrow();

        register.file(Filing.of("instead", "registry", SUMMER, new WithdrawEntries(List.of(3L)))
                        .replacing(4))
                .orElseThrow();

        assertThat(name()).isEqualTo("Hợp tác xã Khác");
        assertThat(members()).isEqualTo(8);
        assertThat(register.verify(done -> {}).faults()).isEmpty();
    }

    @Test
    void aRefusedMemberIdIsNotRepeatedForItMayBeAName() {
        assertThatThrownBy(() -> new MemberId("Thành viên mẫu"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Thành viên");
    }

    @Test
    void whatWasNotALawYetIsNotBroken() {
        LocalDate early = LocalDate.of(1965, 1, 1);

        assertThat(register.view(AsOf.on(early)).findings(Organizations.COOPERATIVE))
                .isEmpty();
    }
}
