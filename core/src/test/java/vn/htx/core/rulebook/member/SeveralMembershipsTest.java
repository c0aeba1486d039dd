package vn.htx.core.rulebook.member;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.charter.AdoptCharter;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.charter.Provision;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Members;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class SeveralMembershipsTest {

    private static final String RULE = "R-MEM-10";
    private static final OrganizationId COOP = new OrganizationId("coop-x");

    /** A cooperative coop-x of m-1 to m-5, and another of m-1 to m-7. */
    private static History cooperatives() {
        return History.empty()
                .and(
                        "2010-01-01",
                        NewOrganization.cooperative()
                                .withFounders(Members.official(5))
                                .asCooperative())
                .and(
                        "2010-01-01",
                        NewOrganization.cooperative().withId("coop-y").asCooperative());
    }

    private static AdoptCharter charter(boolean allowed) {
        return new AdoptCharter(
                COOP,
                "1",
                Optional.empty(),
                true,
                List.of(new Provision(CharterParameter.SEVERAL_MEMBERSHIPS_ALLOWED, Boolean.toString(allowed))));
    }

    private static AdmitMembers admitting(String... members) {
        return new AdmitMembers(
                COOP,
                List.of(members).stream()
                        .map(member -> Joining.adult(member, Participation.CAPITAL_AND_USE))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, false, m-7, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, false, m-7, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, false, m-7, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, false, m-7, VIOLATED, several-memberships.elsewhere",
        "2025-03-03, true, m-7, NOT_APPLICABLE, several-memberships.free",
        "2025-03-03, false, m-8, SATISFIED, entrants.admissible",
    })
    void theCharterMayForbidIt(String day, boolean allowed, String member, Kind kind, String reason) {
        Said.verdict(
                cooperatives().and("2010-01-01", charter(allowed)).filing(RULE, day, admitting(member)), kind, reason);
    }

    @Test
    void withoutAWordOfTheCharterItIsFree() {
        Said.verdict(
                cooperatives().filing(RULE, "2025-03-03", admitting("m-7")),
                Kind.NOT_APPLICABLE,
                "several-memberships.free");
    }

    @Test
    void whoLeftTheOtherOrBelongsToAGroupIsNotElsewhere() {
        History left = cooperatives()
                .and("2010-01-01", charter(false))
                .and("2010-01-01", NewOrganization.group().asGroup())
                .and(
                        "2025-01-06",
                        new LeaveOrganization(
                                new OrganizationId("coop-y"), new MemberId("m-7"), LeaveOrganization.Reason.VOLUNTARY));

        Said.verdict(left.filing(RULE, "2025-03-03", admitting("m-7")), Kind.SATISFIED, "entrants.admissible");
        Said.verdict(
                left.filing(
                        RULE,
                        "2025-03-03",
                        new AdmitMembers(
                                new OrganizationId("group-x"),
                                List.of(Joining.adult("m-9", Participation.CAPITAL_AND_USE)))),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
        Said.verdict(left.filing(RULE, "2025-03-03", charter(true)), Kind.NOT_APPLICABLE, "reach.other-act");
    }

    @Test
    void namesTheFirst() {
        Finding finding =
                cooperatives().and("2010-01-01", charter(false)).filing(RULE, "2025-03-03", admitting("m-6", "m-7"));
        Said.citing(finding, "law:17/2023/QH15#30.4");
        Said.inBothLanguages(
                finding,
                "Điều lệ không cho phép tham gia nhiều tổ chức; đang là thành viên tổ chức khác cùng loại: 2, trước hết"
                        + " là m-6.",
                "The charter forbids membership elsewhere; members of another organization of this kind: 2, the first"
                        + " m-6.");
    }
}
