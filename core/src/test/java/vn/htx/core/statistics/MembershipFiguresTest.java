package vn.htx.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.core.member.Participation.CAPITAL_AND_LABOUR;
import static vn.htx.core.member.Participation.CAPITAL_AND_USE;
import static vn.htx.core.member.Participation.CAPITAL_ONLY;
import static vn.htx.core.member.Participation.LABOUR_ONLY;
import static vn.htx.core.member.Participation.USE_ONLY;
import static vn.htx.core.statistics.Dimension.KIND;
import static vn.htx.core.statistics.Dimension.MEMBER_KIND;
import static vn.htx.core.statistics.Dimension.MEMBER_TYPE;
import static vn.htx.core.statistics.Measure.DISTINCT_MEMBERS;
import static vn.htx.core.statistics.Measure.MEMBERSHIPS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.LeaveOrganization.Reason;
import vn.htx.core.member.MemberType;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

class MembershipFiguresTest {

    private static final OrganizationId COOP_1 = new OrganizationId("coop-1");
    private static final OrganizationId UNION_1 = new OrganizationId("union-1");
    private static final MemberId M_1 = new MemberId("m-1");

    private final SmallRegister register = new SmallRegister();

    @Test
    void whoIsInTwoCooperativesHoldsTwoMembershipsAndIsOneMember() {
        register.file(
                "2024-01-01",
                Draft.of("coop-1").withMembers(person("m-1"), person("m-2")).cooperative());
        register.file(
                "2024-01-01", Draft.of("coop-2").withMembers(person("m-1")).cooperative());

        assertThat(register.on("2024-01-01", MEMBERSHIPS)).isEqualTo(3);
        assertThat(register.on("2024-01-01", DISTINCT_MEMBERS)).isEqualTo(2);
    }

    @Test
    void distinctMembersCountOnceInEveryGroupSoThatGroupsNeedNotAddUp() {
        register.file(
                "2024-01-01", Draft.of("coop-1").withMembers(person("m-1")).cooperative());
        register.file(
                "2024-01-01", Draft.of("group-1").withMembers(person("m-1")).group());

        assertThat(register.on("2024-01-01", DISTINCT_MEMBERS, KIND)).containsExactly("cooperative=1", "group=1");
        assertThat(register.on("2024-01-01", DISTINCT_MEMBERS)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-31, 1", "2024-02-01, 2", "2024-05-31, 2", "2024-06-01, 1", "2024-12-31, 1", "2025-01-01, 0"})
    void aMemberCountsFromJoiningToLeavingOrToTheEndOfTheOrganization(String day, long expected) {
        register.file(
                "2024-01-01", Draft.of("coop-1").withMembers(person("m-1")).cooperative());
        register.file("2024-02-01", new AdmitMembers(COOP_1, List.of(person("m-2"))));
        register.file("2024-06-01", new LeaveOrganization(COOP_1, M_1, Reason.VOLUNTARY));
        register.file("2025-01-01", new DissolveOrganization(COOP_1));

        assertThat(register.on(day, MEMBERSHIPS)).isEqualTo(expected);
        assertThat(register.on(day, DISTINCT_MEMBERS)).isEqualTo(expected);
    }

    @Test
    void memberCooperativesOfUnionsAreCountedDistinctAndOnlyWhileTheyExist() {
        register.file("2024-01-01", Draft.of("coop-1").cooperative());
        register.file("2024-01-01", Draft.of("coop-2").cooperative());
        register.file(
                "2024-02-01",
                Draft.of("union-1")
                        .withMembers(cooperative("coop-1"), cooperative("coop-2"))
                        .union());
        register.file(
                "2024-02-01",
                Draft.of("union-2").withMembers(cooperative("coop-1")).union());
        register.file("2025-06-01", new DissolveOrganization(COOP_1));
        StatisticsQuery ofUnions = StatisticsQuery.stock(DISTINCT_MEMBERS, LocalDate.of(2025, 5, 31))
                .where(KIND, "union")
                .by(MEMBER_TYPE);

        assertThat(register.count(ofUnions).rows())
                .containsExactly(StatisticsTable.Row.stock(List.of("cooperative"), 2));
        assertThat(register.on("2025-05-31", MEMBERSHIPS)).isEqualTo(3);
        assertThat(register.on("2025-06-01", MEMBERSHIPS)).isEqualTo(1);
        assertThat(register.on("2025-06-01", DISTINCT_MEMBERS)).isEqualTo(1);
    }

    @Test
    void aGroupThatBecomesACooperativeIsNoLongerTheMemberItWas() {
        register.file("2024-07-01", Draft.of("group-1").group());
        register.file(
                "2024-08-01",
                Draft.of("coop-1")
                        .withMembers(Joining.body("group-1", MemberType.GROUP, CAPITAL_AND_USE))
                        .cooperative());
        register.file("2025-01-01", Draft.of("coop-2").convertedFrom("group-1"));

        assertThat(register.on("2024-12-31", MEMBERSHIPS)).isEqualTo(1);
        assertThat(register.on("2025-01-01", MEMBERSHIPS)).isZero();
    }

    @Test
    void aLegalEntityThatSharesAnOrganizationsIdIsNotThatOrganization() {
        register.file("2024-01-01", Draft.of("coop-1").cooperative());
        register.file(
                "2024-01-01",
                Draft.of("coop-2")
                        .withMembers(Joining.body("coop-1", MemberType.LEGAL_ENTITY, CAPITAL_AND_USE))
                        .cooperative());
        register.file("2024-06-01", new DissolveOrganization(COOP_1));

        assertThat(register.on("2024-06-01", MEMBERSHIPS)).isEqualTo(1);
    }

    @Test
    void thereIsOneKindOfMemberThroughTheLastDayOfTheOldLawAndThreeFromTheFirstOfTheNew() {
        register.file(
                "2024-01-01",
                Draft.of("coop-1")
                        .withMembers(
                                Joining.adult("m-1", CAPITAL_AND_USE),
                                Joining.adult("m-2", CAPITAL_AND_LABOUR),
                                Joining.adult("m-3", CAPITAL_ONLY),
                                Joining.adult("m-4", USE_ONLY),
                                Joining.adult("m-5", LABOUR_ONLY))
                        .cooperative());

        assertThat(register.on("2024-06-30", MEMBERSHIPS, MEMBER_KIND)).containsExactly("official=5");
        assertThat(register.on("2024-07-01", MEMBERSHIPS, MEMBER_KIND))
                .containsExactly("capital-linked=1", "non-capital-linked=2", "official=2");
        assertThat(register.between("2024-07-01", "2024-07-01", MEMBERSHIPS, MEMBER_KIND))
                .containsExactly(
                        "capital-linked: 0 + 1 - 0 = 1",
                        "non-capital-linked: 0 + 2 - 0 = 2",
                        "official: 5 + 0 - 3 = 2");
    }

    @Test
    void whoTakesPartOtherwiseMovesBetweenKindsAndStaysAMember() {
        register.file(
                "2024-08-01", Draft.of("coop-1").withMembers(person("m-1")).cooperative());
        register.file("2025-01-01", new ChangeParticipation(COOP_1, M_1, CAPITAL_ONLY));

        assertThat(register.between("2025-01-01", "2025-12-31", MEMBERSHIPS, MEMBER_KIND))
                .containsExactly("capital-linked: 0 + 1 - 0 = 1", "official: 1 + 0 - 1 = 0");
        assertThat(register.between("2025-01-01", "2025-12-31", MEMBERSHIPS)).containsExactly(": 1 + 0 - 0 = 1");
    }

    @Test
    void membersCanBeFilteredByKindAndType() {
        register.file(
                "2024-08-01",
                Draft.of("coop-1")
                        .withMembers(
                                person("m-1"),
                                Joining.body("h-1", MemberType.HOUSEHOLD, CAPITAL_AND_USE),
                                Joining.body("h-2", MemberType.HOUSEHOLD, USE_ONLY))
                        .cooperative());
        StatisticsQuery all = StatisticsQuery.stock(MEMBERSHIPS, LocalDate.of(2024, 8, 1));

        assertThat(register.count(all.where(MEMBER_TYPE, "household")).total()).isEqualTo(2);
        assertThat(register.count(all.where(MEMBER_TYPE, "household").where(MEMBER_KIND, "official"))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aMemberComesWithTheFirstMembershipAndGoesWithTheLast() {
        register.file(
                "2024-01-01", Draft.of("coop-1").withMembers(person("m-1")).cooperative());
        register.file(
                "2025-02-01",
                Draft.of("coop-2").withMembers(person("m-1"), person("m-2")).cooperative());
        register.file("2025-03-01", new LeaveOrganization(COOP_1, M_1, Reason.VOLUNTARY));

        assertThat(register.between("2025-01-01", "2025-12-31", MEMBERSHIPS)).containsExactly(": 1 + 2 - 1 = 2");
        assertThat(register.between("2025-01-01", "2025-12-31", DISTINCT_MEMBERS))
                .containsExactly(": 1 + 1 - 0 = 2");
    }

    @Test
    void leavingAndJoiningAgainOnTheSameDayIsNoMovement() {
        register.file(
                "2024-01-01", Draft.of("coop-1").withMembers(person("m-1")).cooperative());
        register.file("2025-02-01", new LeaveOrganization(COOP_1, M_1, Reason.VOLUNTARY));
        register.file("2025-02-01", new AdmitMembers(COOP_1, List.of(person("m-1"))));
        register.file("2025-03-01", new LeaveOrganization(COOP_1, M_1, Reason.VOLUNTARY));
        register.file("2025-03-02", new AdmitMembers(COOP_1, List.of(person("m-1"))));

        assertThat(register.between("2025-02-01", "2025-02-28", MEMBERSHIPS)).containsExactly(": 1 + 0 - 0 = 1");
        assertThat(register.between("2025-03-01", "2025-03-31", MEMBERSHIPS)).containsExactly(": 1 + 1 - 1 = 1");
    }

    @Test
    void theEndOfACooperativeTakesItsMembershipsAndItsPlaceInTheUnionAlong() {
        register.file(
                "2024-01-01",
                Draft.of("coop-1").withMembers(person("m-1"), person("m-2")).cooperative());
        register.file(
                "2024-01-01",
                Draft.of("union-1").withMembers(cooperative("coop-1")).union());
        register.file("2025-06-01", new DissolveOrganization(COOP_1));
        register.file("2025-07-01", new LeaveOrganization(UNION_1, COOP_1.asMember(), Reason.MEMBER_CEASED));

        assertThat(register.between("2025-01-01", "2025-12-31", MEMBERSHIPS, KIND))
                .containsExactly("cooperative: 2 + 0 - 2 = 0", "union: 1 + 0 - 1 = 0");
        assertThat(register.between("2025-06-02", "2025-12-31", MEMBERSHIPS)).containsExactly(": 0 + 0 - 0 = 0");
    }

    private static Joining person(String id) {
        return Joining.adult(id, CAPITAL_AND_USE);
    }

    private static Joining cooperative(String id) {
        return Joining.body(id, MemberType.COOPERATIVE, CAPITAL_AND_USE);
    }
}
