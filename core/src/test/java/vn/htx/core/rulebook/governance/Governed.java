package vn.htx.core.rulebook.governance;

import java.util.List;
import java.util.Optional;
import vn.htx.core.charter.AdoptCharter;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.charter.Provision;
import vn.htx.core.fact.Act;
import vn.htx.core.finance.RecordYearlyFigures;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.governance.ChooseGovernance;
import vn.htx.core.governance.ElectOfficer;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.Officer;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.ChangeSector;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Sector;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Members;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

/** Organizations founded long ago, and what is filed of how they are governed. */
final class Governed {

    static final OrganizationId COOP = new OrganizationId("coop-x");
    static final OrganizationId UNION = new OrganizationId("union-x");
    static final OrganizationId GROUP = new OrganizationId("group-x");
    static final MeetingId MEETING = new MeetingId("dh-1");

    private Governed() {}

    /** A cooperative of seven members, m-1 to m-7, and a group. */
    static History cooperative() {
        return History.empty()
                .and("2010-01-01", Cooperatives.withOfficialMembers(7))
                .and("2010-01-01", NewOrganization.group().asGroup());
    }

    static History cooperative(GovernanceModel model) {
        return cooperative().and("2010-01-01", new ChooseGovernance(COOP, model, Optional.empty()));
    }

    /** A union of so many cooperatives, each of seven members. */
    static History union(int cooperatives) {
        History history = cooperative();
        for (int number = 1; number <= cooperatives; number++) {
            history = history.and(
                    "2010-01-01",
                    NewOrganization.cooperative().withId("coop-" + number).asCooperative());
        }
        return history.and(
                "2010-01-01",
                NewOrganization.union()
                        .withFounders(Members.cooperatives(cooperatives))
                        .asUnion());
    }

    /** A cooperative of so many official members. */
    static History withMembers(int members, Sector field) {
        return History.empty()
                .and(
                        "2010-01-01",
                        NewOrganization.cooperative()
                                .in(field)
                                .withFounders(Members.official(members))
                                .asCooperative())
                .and("2010-01-01", NewOrganization.group().asGroup());
    }

    /** The same with the revenue of a year, in đồng, and no capital. */
    static History sized(int members, Sector field, long revenue) {
        YearlyFigures figures = new YearlyFigures(
                Dong.of(revenue),
                Optional.empty(),
                Dong.ZERO,
                Optional.empty(),
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO,
                0);
        return withMembers(members, field)
                .and("2024-03-31", new RecordYearlyFigures(COOP, 2023, figures, Optional.empty()));
    }

    static AdoptCharter charter(OrganizationId organization, CharterParameter parameter, String value) {
        return new AdoptCharter(organization, "1", Optional.empty(), true, List.of(new Provision(parameter, value)));
    }

    static ElectOfficer elect(String officer, OfficerRole role) {
        return elect(Officer.member(officer), role);
    }

    static ElectOfficer elect(Officer officer, OfficerRole role) {
        return new ElectOfficer(COOP, officer, role, Optional.empty(), true, Optional.empty());
    }

    /** A cooperative with somebody in each of these offices, m-1 in the first, m-2 in the second, and so on. */
    static History withOfficers(OfficerRole... roles) {
        History history = cooperative();
        for (int i = 0; i < roles.length; i++) {
            history = history.and("2010-01-01", elect("m-" + (i + 1), roles[i]));
        }
        return history;
    }

    static Act otherAct() {
        return new ChangeSector(COOP, Sector.AGRICULTURE);
    }

    /** The rule is about neither other acts nor groups. */
    static void reachesNeitherOtherActsNorGroups(String rule, Act ofGroup) {
        Said.verdict(cooperative().filing(rule, "2025-03-20", otherAct()), Kind.NOT_APPLICABLE, "reach.other-act");
        Said.verdict(
                cooperative().filing(rule, "2025-03-20", ofGroup), Kind.NOT_APPLICABLE, "reach.other-organization");
    }

    /** The rule is not about groups. */
    static void doesNotReachGroups(String rule) {
        Said.verdict(
                cooperative().standing(rule, "group-x", "2025-03-20"), Kind.NOT_APPLICABLE, "reach.other-organization");
    }
}
