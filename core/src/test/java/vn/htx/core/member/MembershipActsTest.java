package vn.htx.core.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.Premise;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;

/** Members apply, join, are represented and leave. */
class MembershipActsTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final MemberId ONE = new MemberId("m-1");
    private static final Joining ADULT = Joining.adult("m-1", Participation.CAPITAL_AND_USE);

    static Stream<Arguments> premises() {
        String exists = "organization[coop-x] PRESENT";
        String isMember = "membership[coop-x, m-1] PRESENT";
        return Stream.of(
                arguments(new AdmitMembers(COOP, List.of(ADULT)), List.of(exists, "membership[coop-x, m-1] ABSENT")),
                arguments(
                        new AdmitMembers(
                                COOP,
                                List.of(
                                        body("coop-y", MemberType.COOPERATIVE),
                                        body("group-y", MemberType.GROUP),
                                        body("b-1", MemberType.LEGAL_ENTITY))),
                        List.of(
                                exists,
                                "membership[coop-x, coop-y] ABSENT",
                                "organization[coop-y]{kind=cooperative} PRESENT",
                                "membership[coop-x, group-y] ABSENT",
                                "organization[group-y]{kind=group} PRESENT",
                                "membership[coop-x, b-1] ABSENT")),
                arguments(apply(5, 1), List.of(exists)),
                arguments(new ChangeParticipation(COOP, ONE, Participation.CAPITAL_ONLY), List.of(exists, isMember)),
                arguments(
                        new LeaveOrganization(COOP, ONE, LeaveOrganization.Reason.VOLUNTARY),
                        List.of(exists, isMember)),
                arguments(expulsion(), List.of(exists, isMember)),
                arguments(new NameRepresentative(COOP, ONE, new MemberId("p-1")), List.of(exists, isMember)));
    }

    private static Joining body(String code, MemberType type) {
        return Joining.body(code, type, Participation.CAPITAL_AND_USE);
    }

    private static ApplyForMembership apply(long contribution, long fee) {
        return new ApplyForMembership(COOP, ONE, true, Optional.of(Dong.of(contribution)), Optional.of(Dong.of(fee)));
    }

    private static EndMembership expulsion() {
        return new EndMembership(
                COOP,
                ONE,
                LeaveOrganization.Reason.EXPELLED,
                EndMembership.Decider.GENERAL_MEETING,
                LocalDate.of(2025, 1, 5),
                Optional.of(new MeetingId("dh-1")));
    }

    @ParameterizedTest
    @MethodSource
    void premises(Act act, List<String> expected) {
        assertThat(act.premises()).extracting(Premise::toString).containsExactlyElementsOf(expected);
    }

    @Test
    void whoIsExpelledIsAMemberNoMoreAndTheDecisionIsOnRecord() {
        History history = History.empty()
                .and("2025-01-01", new AdmitMembers(COOP, List.of(ADULT)))
                .and("2025-02-01", expulsion());

        assertThat(list(history, MemberFacts.MEMBERSHIP, "2025-01-31")).hasSize(1);
        assertThat(list(history, MemberFacts.MEMBERSHIP, "2025-02-01")).isEmpty();
        assertThat(list(history, MemberFacts.ENDING, "2025-02-01"))
                .containsExactly(new MemberFacts.Ending(
                        COOP,
                        ONE,
                        LocalDate.of(2025, 2, 1),
                        LeaveOrganization.Reason.EXPELLED,
                        EndMembership.Decider.GENERAL_MEETING,
                        LocalDate.of(2025, 1, 5),
                        Optional.of(new MeetingId("dh-1"))));
    }

    @Test
    void anotherWayOfTakingPartLeavesTheRestOfTheMembershipAsItWas() {
        History history = History.empty()
                .and("2025-01-01", new AdmitMembers(COOP, List.of(ADULT)))
                .and("2025-02-01", new ChangeParticipation(COOP, ONE, Participation.LABOUR_ONLY));

        assertThat(list(history, MemberFacts.MEMBERSHIP, "2025-02-01"))
                .containsExactly(MemberFacts.membership(COOP, ADULT).taking(Participation.LABOUR_ONLY))
                .extracting(MemberFacts.Membership::participation)
                .containsExactly(Participation.LABOUR_ONLY);
    }

    @Test
    void aRepresentativeAndAnApplicationAreOnRecordFromTheirDay() {
        History history = History.empty()
                .and("2025-01-01", apply(5, 1))
                .and("2025-01-02", new NameRepresentative(COOP, ONE, new MemberId("p-1")));

        assertThat(list(history, MemberFacts.REPRESENTATIVE, "2025-01-01")).isEmpty();
        assertThat(list(history, MemberFacts.REPRESENTATIVE, "2025-01-02"))
                .containsExactly(new MemberFacts.Represented(COOP, ONE, new MemberId("p-1")));
        assertThat(list(history, MemberFacts.APPLICATION, "2025-01-01"))
                .containsExactly(new MemberFacts.Application(
                        COOP, ONE, LocalDate.of(2025, 1, 1), true, Optional.of(Dong.of(5)), Optional.of(Dong.of(1))));
    }

    @Test
    void noOfferIsLessThanNothing() {
        assertThat(apply(0, 0).fee()).contains(Dong.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> apply(-1, 0)).withMessageContaining("m-1");
        assertThatIllegalArgumentException().isThrownBy(() -> apply(0, -1));
    }

    @Test
    void somebodyIsAdmittedAndNobodyTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AdmitMembers(COOP, List.of()))
                .withMessage("nobody is admitted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AdmitMembers(COOP, List.of(ADULT, ADULT)))
                .withMessage("member m-1 is admitted twice");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, ADULT, true",
        "PERSON, NOT_APPLICABLE, false",
        "HOUSEHOLD, NOT_APPLICABLE, true",
        "HOUSEHOLD, ADULT, false",
    })
    void individualsAndOnlyTheyHaveAnAge(MemberType type, AgeBand age, boolean sound) {
        if (sound) {
            assertThat(joining(type, age).age()).isEqualTo(age);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> joining(type, age))
                    .withMessageContaining("an age band is stated for individuals");
        }
    }

    private static Joining joining(MemberType type, AgeBand age) {
        return new Joining(ONE, type, Participation.CAPITAL_AND_USE, age, Origin.VIETNAMESE);
    }

    @ParameterizedTest
    @CsvSource({"PERSON, false", "HOUSEHOLD, false", "LEGAL_ENTITY, false", "GROUP, true", "COOPERATIVE, true"})
    void groupsAndCooperativesAreInTheRegisterThemselves(MemberType type, boolean registered) {
        assertThat(type.isRegistered()).isEqualTo(registered);
    }

    private static <F extends Record> List<F> list(History history, FactType<F> type, String day) {
        return history.listFacts(FactQuery.all(type).on(LocalDate.parse(day))).stream()
                .map(known -> known.fact().value())
                .toList();
    }
}
