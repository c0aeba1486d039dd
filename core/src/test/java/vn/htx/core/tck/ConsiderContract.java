package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.core.filing.Filing;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.law.RulePack;
import vn.htx.core.law.Rulebook;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.Sector;
import vn.htx.core.people.MemberId;
import vn.htx.core.register.Decision;
import vn.htx.core.register.FactDifference;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.View;
import vn.htx.core.register.WithdrawEntries;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;

/** A filing that is only considered is seen as if it were filed and kept nowhere; two views differ by named entries. */
interface ConsiderContract extends StorageTopic {

    /** The first day members are counted on. */
    LocalDate COUNTED = LocalDate.of(2025, 5, 31);

    private Register register() {
        Register register = Register.over(
                storage(),
                RegisterParts.standard()
                        .withCatalogue(TestCatalogue.CATALOGUE)
                        .withRulebook(Rulebook.of(RulePack.builtIn(), List.of()))
                        .withClock(Clock.fixed(Instant.parse("2025-06-10T00:00:00Z"), ZoneOffset.UTC)));
        register.file(Filing.of(
                        "founded",
                        "tester",
                        LocalDate.of(2021, 1, 4),
                        new FoundCooperative(
                                new OrganizationId("coop"),
                                new OrganizationName("Hợp tác xã Mẫu"),
                                new AreaCode("01834"),
                                Sector.AGRICULTURE,
                                List.of(),
                                new Dong(1_000_000),
                                Optional.empty(),
                                List.of(Joining.adult("m-1", Participation.CAPITAL_AND_USE)))))
                .orElseThrow();
        return register;
    }

    private static Filing joining(String member, String day) {
        return Filing.of(
                "in-" + member,
                "tester",
                LocalDate.parse(day),
                new AdmitMembers(
                        new OrganizationId("coop"), List.of(Joining.adult(member, Participation.CAPITAL_AND_USE))));
    }

    private static long members(View view) {
        return view.count(StatisticsQuery.stock(Measure.MEMBERSHIPS, COUNTED)).total();
    }

    private static List<Long> entries(Register register, AsOf one, AsOf other) {
        return register.differences(register.view(one), register.view(other)).stream()
                .filter(difference -> difference.fact().type().equals(MemberFacts.MEMBERSHIP))
                .map(FactDifference::entry)
                .distinct()
                .toList();
    }

    @Test
    default void whatIsConsideredIsCountedAsIfItWereFiledAndKeptNowhere() {
        Register register = register();
        AsOf counted = AsOf.on(COUNTED);
        Filing late = joining("m-2", "2025-05-20");

        List<Long> seen = register.consider(
                late,
                considered -> List.of(
                        members(considered.view(counted.knownAt(Known.entry(1)))),
                        members(considered.view(counted.knownAt(Known.entry(2)))),
                        members(considered.view(counted))));

        assertThat(seen).containsExactly(1L, 2L, 2L);
        assertThat(register.lastEntry()).isEqualTo(1);
        assertThat(members(register.view(counted))).isEqualTo(1);
    }

    @Test
    default void theImpactConsideredIsTheImpactOfTheFiling() {
        Register register = register();
        Filing late = joining("m-2", "2025-05-20");

        Decision considered = register.consider(late);

        assertThat(considered.orElseThrow().impact().facts()).hasSize(1);
        assertThat(register.file(late).orElseThrow().impact())
                .isEqualTo(considered.orElseThrow().impact());
    }

    @Test
    default void aFailureWhileConsideringIsTheAskersAndKeepsNothing() {
        Register register = register();

        assertThatThrownBy(() -> register.consider(joining("m-2", "2025-05-20"), considered -> {
                    throw new IllegalStateException("asked too much");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("asked too much");
        assertThat(register.lastEntry()).isEqualTo(1);
    }

    @Test
    default void viewsOfOneDayDifferByWhatWasFiledBetween() {
        Register register = register();
        register.file(joining("m-2", "2025-05-20")).orElseThrow();
        register.file(joining("m-3", "2025-05-21")).orElseThrow();
        register.file(Filing.of("taken-back", "tester", COUNTED, new WithdrawEntries(List.of(3L))))
                .orElseThrow();
        AsOf counted = AsOf.on(COUNTED);

        assertThat(entries(register, counted.knownAt(Known.entry(1)), counted)).containsExactly(2L);
        assertThat(entries(register, counted.knownAt(Known.entry(3)), counted)).containsExactly(4L);
        assertThat(entries(register, counted, counted.knownAt(Known.entry(3)))).containsExactly(4L);
        assertThat(entries(register, counted, counted)).isEmpty();
    }

    @Test
    default void aFactAssertedAndThenChangedIsNamedByBothEntries() {
        Register register = register();
        register.file(joining("m-2", "2025-05-10")).orElseThrow();
        register.file(Filing.of(
                        "changed",
                        "tester",
                        LocalDate.of(2025, 5, 20),
                        new ChangeParticipation(
                                new OrganizationId("coop"), new MemberId("m-2"), Participation.CAPITAL_AND_LABOUR)))
                .orElseThrow();
        AsOf counted = AsOf.on(COUNTED);

        assertThat(entries(register, counted.knownAt(Known.entry(1)), counted)).containsExactly(2L, 3L);
    }

    @Test
    default void whatIsTakenBackRestoredAndTakenBackAgainIsNamedByTheLast() {
        Register register = register();
        Filing leaving = Filing.of(
                "out-1",
                "tester",
                LocalDate.of(2025, 5, 20),
                new LeaveOrganization(
                        new OrganizationId("coop"), new MemberId("m-1"), LeaveOrganization.Reason.VOLUNTARY));
        register.file(leaving).orElseThrow();
        register.file(Filing.of("restored", "tester", COUNTED, new WithdrawEntries(List.of(2L))))
                .orElseThrow();
        register.file(Filing.of("out-2", "tester", LocalDate.of(2025, 5, 21), leaving.act()))
                .orElseThrow();
        AsOf counted = AsOf.on(COUNTED);

        assertThat(entries(register, counted.knownAt(Known.entry(1)), counted.knownAt(Known.entry(3))))
                .isEmpty();
        assertThat(entries(register, counted.knownAt(Known.entry(1)), counted)).containsExactly(4L);
    }

    @Test
    default void viewsOfTwoDaysDifferByWhatBeganOrEndedBetween() {
        Register register = register();
        register.file(joining("m-2", "2025-06-01")).orElseThrow();
        register.file(joining("m-3", "2025-06-02")).orElseThrow();
        register.file(Filing.of(
                        "out",
                        "tester",
                        LocalDate.of(2025, 6, 3),
                        new LeaveOrganization(
                                new OrganizationId("coop"), new MemberId("m-1"), LeaveOrganization.Reason.VOLUNTARY)))
                .orElseThrow();

        assertThat(entries(register, AsOf.on(COUNTED), AsOf.on(LocalDate.of(2025, 6, 1))))
                .containsExactly(2L);
        assertThat(entries(register, AsOf.on(LocalDate.of(2025, 6, 1)), AsOf.on(LocalDate.of(2025, 6, 3))))
                .containsExactly(3L, 4L);
    }
}
