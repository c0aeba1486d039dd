package vn.htx.core.rulebook.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.EndMembership;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.LeaveOrganization.Reason;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Members;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class EndingGroundTest {

    static final OrganizationId COOPERATIVE = new OrganizationId("coop-x");

    /** Official members m-1 to m-7, a capital-linked member l-1, a member without capital n-1. */
    static History cooperative() {
        List<Joining> founders = new ArrayList<>(Members.official(7));
        founders.add(Joining.adult("l-1", Participation.CAPITAL_ONLY));
        founders.add(Joining.adult("n-1", Participation.USE_ONLY));
        return History.empty()
                .and(
                        "2013-01-01",
                        NewOrganization.cooperative().withFounders(founders).asCooperative());
    }

    static EndMembership ending(String member, Reason reason, EndMembership.Decider decider) {
        return new EndMembership(
                COOPERATIVE, new MemberId(member), reason, decider, LocalDate.of(2025, 1, 1), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "R-MEM-18, 2013-06-30, m-1, VOLUNTARY, NOT_APPLICABLE, law.rule-not-in-force",
        "R-MEM-18, 2013-07-01, m-1, VOLUNTARY, UNDETERMINED, law.rule-not-confirmed",
        "R-MEM-18, 2024-06-30, m-1, VOLUNTARY, UNDETERMINED, law.rule-not-confirmed",
        "R-MEM-18, 2024-07-01, m-1, DEATH_OR_INCAPACITY, SATISFIED, ending.ground",
        "R-MEM-18, 2024-07-01, m-1, EXPELLED, SATISFIED, ending.ground",
        "R-MEM-18, 2024-07-01, m-1, NO_USE_OR_LABOUR, SATISFIED, ending.ground",
        "R-MEM-18, 2024-07-01, m-1, CAPITAL_UNPAID, SATISFIED, ending.ground",
        "R-MEM-18, 2024-07-01, m-1, FEE_UNPAID, VIOLATED, ending.ground",
        "R-MEM-18, 2024-07-01, l-1, VOLUNTARY, NOT_APPLICABLE, reach.other-organization",
        "R-MEM-19, 2024-06-30, l-1, VOLUNTARY, NOT_APPLICABLE, law.rule-not-in-force",
        "R-MEM-19, 2024-07-01, l-1, VOLUNTARY, SATISFIED, ending.ground",
        "R-MEM-19, 2024-07-01, l-1, CAPITAL_UNPAID, SATISFIED, ending.ground",
        "R-MEM-19, 2024-07-01, l-1, NO_USE_OR_LABOUR, VIOLATED, ending.ground",
        "R-MEM-19, 2024-07-01, l-1, FEE_UNPAID, VIOLATED, ending.ground",
        "R-MEM-19, 2024-07-01, m-1, VOLUNTARY, NOT_APPLICABLE, reach.other-organization",
        "R-MEM-20, 2024-06-30, n-1, FEE_UNPAID, NOT_APPLICABLE, law.rule-not-in-force",
        "R-MEM-20, 2024-07-01, n-1, FEE_UNPAID, SATISFIED, ending.ground",
        "R-MEM-20, 2024-07-01, n-1, NO_USE_OR_LABOUR, SATISFIED, ending.ground",
        "R-MEM-20, 2024-07-01, n-1, CAPITAL_UNPAID, VIOLATED, ending.ground",
    })
    void eachKindOfMembershipEndsOnItsOwnGrounds(
            String rule, String day, String member, Reason ground, Kind kind, String reason) {
        Said.verdict(
                cooperative().filing(rule, day, ending(member, ground, EndMembership.Decider.BOARD)), kind, reason);
        Said.verdict(
                cooperative().filing(rule, day, new LeaveOrganization(COOPERATIVE, new MemberId(member), ground)),
                kind,
                reason);
    }

    @Test
    void otherActsEndNothing() {
        Said.verdict(
                cooperative().filing("R-MEM-18", "2025-01-01", new DissolveOrganization(COOPERATIVE)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }
}
