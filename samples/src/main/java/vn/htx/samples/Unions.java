package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.founding.FoundUnion;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.RegisterNumber;

/**
 * Two unions with eighteen member cooperatives between them, as published of 2023-09 and 2025-05, and with a charter
 * capital of twelve billion đồng together.
 */
final class Unions {

    /** How many cooperatives both unions need over the years. */
    static final int COOPERATIVES = 20;

    /** By when these cooperatives have to exist. */
    static final LocalDate COOPERATIVES_BY = LocalDate.of(2020, 12, 31);

    private final List<OrganizationId> cooperatives;
    private final Sources sources;

    /** Unions of these cooperatives, which exist from {@link #COOPERATIVES_BY} on and do not end. */
    Unions(List<OrganizationId> cooperatives, Sources sources) {
        this.cooperatives = cooperatives;
        this.sources = sources;
    }

    void tell() {
        OrganizationId first = new OrganizationId("lhhtx-01");
        found(first, LocalDate.of(2021, 5, 18), Trade.PRODUCE, Dong.of(7_000_000_000L), cooperatives.subList(0, 6));
        admit(first, LocalDate.of(2022, 3, 15), cooperatives.subList(6, 8));
        admit(first, LocalDate.of(2023, 4, 12), cooperatives.subList(8, 10));

        OrganizationId second = new OrganizationId("lhhtx-02");
        found(second, LocalDate.of(2022, 8, 9), Trade.HERBS, Dong.of(5_000_000_000L), cooperatives.subList(10, 15));
        admit(second, LocalDate.of(2023, 6, 20), cooperatives.subList(15, 18));

        leave(first, LocalDate.of(2024, 3, 28), cooperatives.get(3));
        admit(first, LocalDate.of(2024, 4, 10), cooperatives.subList(18, 19));
        registerTaxCode(first, LocalDate.of(2024, 10, 15));
        admit(second, LocalDate.of(2025, 8, 12), cooperatives.subList(19, 20));
    }

    private void found(OrganizationId union, LocalDate day, Trade trade, Dong capital, List<OrganizationId> founders) {
        var seat = sources.seats().pick(day);
        var number = sources.codes().certificate(sources.seats().above(seat, day));
        sources.drafts()
                .write(
                        day,
                        new FoundUnion(
                                union,
                                NameBook.of(
                                        OrganizationKind.UNION, sources.names().next(trade)),
                                seat,
                                trade.sector(),
                                trade.lines(),
                                capital,
                                Optional.of(number),
                                joinings(founders)));
    }

    private void admit(OrganizationId union, LocalDate day, List<OrganizationId> joining) {
        sources.drafts().write(day, new AdmitMembers(union, joinings(joining)));
    }

    private static List<Joining> joinings(List<OrganizationId> cooperatives) {
        return cooperatives.stream()
                .map(id -> Joining.body(id.value(), MemberType.COOPERATIVE, Participation.CAPITAL_AND_USE))
                .toList();
    }

    private void leave(OrganizationId union, LocalDate day, OrganizationId leaving) {
        sources.drafts()
                .write(day, new LeaveOrganization(union, leaving.asMember(), LeaveOrganization.Reason.VOLUNTARY));
    }

    private void registerTaxCode(OrganizationId union, LocalDate day) {
        sources.drafts().write(day, new RegisterNumber(union, sources.codes().taxCode()));
    }
}
