package vn.htx.core.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;

/** How many members there are: every member of a cooperative, only the living ones of a union. */
class HeadcountTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final OrganizationId UNION = new OrganizationId("union-x");

    /** Seven official members, then one of each linked kind; one official member leaves, one turns to labour. */
    private static final History COOPERATIVE = History.empty()
            .and("2023-01-10", NewOrganization.cooperative().asCooperative())
            .and(
                    "2024-08-01",
                    new AdmitMembers(
                            COOP,
                            List.of(
                                    Joining.adult("l-1", Participation.CAPITAL_ONLY),
                                    Joining.adult("l-2", Participation.LABOUR_ONLY))))
            .and("2024-09-01", new LeaveOrganization(COOP, new MemberId("m-1"), LeaveOrganization.Reason.VOLUNTARY))
            .and("2024-10-01", new ChangeParticipation(COOP, new MemberId("m-2"), Participation.CAPITAL_AND_LABOUR))
            .and("2025-06-01", new DissolveOrganization(COOP));

    /** Four cooperatives found a union that a company joins; one of the four ends, and another leaves. */
    private static final History OF_COOPERATIVES = union();

    private static History union() {
        History history = History.empty();
        for (int i = 1; i <= 4; i++) {
            history = history.and(
                    "2024-07-01",
                    NewOrganization.called("coop-" + i, "Hợp tác xã " + i).asCooperative());
        }
        return history.and("2024-08-01", NewOrganization.union().asUnion())
                .and(
                        "2024-09-01",
                        new AdmitMembers(
                                UNION,
                                List.of(Joining.body("b-1", MemberType.LEGAL_ENTITY, Participation.CAPITAL_ONLY))))
                .and("2024-10-01", new DissolveOrganization(new OrganizationId("coop-4")))
                .and(
                        "2024-11-01",
                        new LeaveOrganization(UNION, new MemberId("coop-3"), LeaveOrganization.Reason.VOLUNTARY));
    }

    private static Headcount cooperative() {
        return new Headcount(COOPERATIVE, COOP, OrganizationKind.COOPERATIVE);
    }

    private static Headcount ofUnion() {
        return new Headcount(OF_COOPERATIVES, UNION, OrganizationKind.UNION);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-09, 0, 0, 0, 0", // not yet founded
        "2023-01-10, 7, 7, 0, 0",
        "2024-07-31, 7, 7, 0, 0",
        "2024-08-01, 9, 7, 1, 1",
        "2024-08-31, 9, 7, 1, 1",
        "2024-09-01, 8, 6, 1, 1",
        "2024-10-01, 8, 6, 1, 1",
        "2025-05-31, 8, 6, 1, 1",
        "2025-06-01, 0, 0, 0, 0", // ended, and its memberships with it
    })
    void theMembersOfACooperativeAreCountedByKind(LocalDate day, long all, long official, long capital, long other) {
        assertCounts(cooperative(), day, all, official, capital, other);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-31, 0, 0, 0, 0",
        "2024-08-01, 4, 4, 0, 0",
        "2024-08-31, 4, 4, 0, 0",
        "2024-09-01, 5, 4, 1, 0",
        "2024-09-30, 5, 4, 1, 0",
        "2024-10-01, 4, 3, 1, 0", // a member cooperative that has ended does not count
        "2024-10-31, 4, 3, 1, 0",
        "2024-11-01, 3, 2, 1, 0",
    })
    void aCooperativeCountsInItsUnionWhileItExists(LocalDate day, long all, long official, long capital, long other) {
        assertCounts(ofUnion(), day, all, official, capital, other);
    }

    private static void assertCounts(
            Headcount headcount, LocalDate day, long all, long official, long capital, long other) {
        assertThat(headcount.all(day)).isEqualTo(all);
        assertThat(headcount.of(MemberKind.OFFICIAL, day)).isEqualTo(official);
        assertThat(headcount.of(MemberKind.CAPITAL_LINKED, day)).isEqualTo(capital);
        assertThat(headcount.of(MemberKind.NON_CAPITAL_LINKED, day)).isEqualTo(other);
    }

    @Test
    void aNumberChangesWhenMembersJoinLeaveOrTakePartOtherwise() {
        assertThat(cooperative().changeDays(LocalDate.of(2023, 1, 10), LocalDate.of(2024, 10, 1)))
                .extracting(LocalDate::toString)
                .containsExactly("2024-08-01", "2024-09-01", "2024-10-01");
        assertThat(cooperative().changeDays(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 9, 30)))
                .extracting(LocalDate::toString)
                .containsExactly("2024-09-01");
    }

    @Test
    void theNumberOfAUnionAlsoChangesWhenAMemberCooperativeEnds() {
        assertThat(ofUnion().changeDays(LocalDate.of(2024, 7, 31), LocalDate.of(2024, 12, 31)))
                .extracting(LocalDate::toString)
                .containsExactly("2024-08-01", "2024-09-01", "2024-10-01", "2024-11-01");
        assertThat(ofUnion().changeDays(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 10, 31)))
                .extracting(LocalDate::toString)
                .containsExactly("2024-10-01");
    }
}
