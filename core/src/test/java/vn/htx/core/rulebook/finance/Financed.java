package vn.htx.core.rulebook.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.charter.AdoptCharter;
import vn.htx.core.charter.Provision;
import vn.htx.core.fact.Act;
import vn.htx.core.finance.LendInternally;
import vn.htx.core.finance.LendingGrounds;
import vn.htx.core.finance.RecordYearlyFigures;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.ChangeSector;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.organization.Sector;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

/** A cooperative, a union and a group founded long ago, and what is filed of their finance. */
final class Financed {

    static final OrganizationId COOP = new OrganizationId("coop-x");
    static final OrganizationId UNION = new OrganizationId("union-x");
    static final OrganizationId GROUP = new OrganizationId("group-x");
    static final Reference ONE = new Reference("1");
    static final Optional<MeetingId> MEETING = Optional.of(new MeetingId("dh-1"));

    private Financed() {}

    static History history() {
        return foundedOn("2010-01-01");
    }

    static History foundedOn(String day) {
        return History.empty()
                .and(day, Cooperatives.withOfficialMembers(7))
                .and(day, NewOrganization.group().asGroup())
                .and(day, NewOrganization.union().asUnion());
    }

    static AdoptCharter charter(OrganizationId organization, Provision... provisions) {
        return new AdoptCharter(organization, "1", Optional.empty(), true, List.of(provisions));
    }

    static LendInternally lend(OrganizationId organization, String member, long amount, String due, long pool) {
        return new LendInternally(
                organization,
                ONE,
                new MemberId(member),
                Dong.of(amount),
                LocalDate.parse(due),
                Dong.of(pool),
                LendingGrounds.KEPT,
                MEETING);
    }

    static RecordYearlyFigures figures(long year, long internalRevenue, long internalCost, long equity, boolean filed) {
        Dong thousand = Dong.of(1000);
        return new RecordYearlyFigures(
                COOP,
                year,
                new YearlyFigures(
                        thousand,
                        Optional.of(Dong.of(internalRevenue)),
                        thousand,
                        Optional.of(Dong.of(internalCost)),
                        Dong.ZERO,
                        thousand,
                        Dong.of(equity),
                        Dong.ZERO,
                        thousand,
                        0),
                filed ? Optional.of(LocalDate.of((int) year + 1, 3, 31)) : Optional.empty());
    }

    static Act otherAct() {
        return new ChangeSector(COOP, Sector.AGRICULTURE);
    }

    /** The rule is about neither other acts nor groups. */
    static void reachesNeitherOtherActsNorGroups(String rule, Act ofGroup) {
        Said.verdict(history().filing(rule, "2025-03-20", otherAct()), Kind.NOT_APPLICABLE, "reach.other-act");
        Said.verdict(history().filing(rule, "2025-03-20", ofGroup), Kind.NOT_APPLICABLE, "reach.other-organization");
    }
}
