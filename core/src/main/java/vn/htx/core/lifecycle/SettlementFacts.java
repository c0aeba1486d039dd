package vn.htx.core.lifecycle;

import java.util.List;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/** The facts kept of settlements. */
public final class SettlementFacts {

    /** An organization that is ending has settled: from the day all debts are paid. */
    public static final FactType<Settled> SETTLED = FactType.describe("settlement", Settled.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .build();

    /** A member has received its part. */
    public static final FactType<Received> RECEIVED = FactType.describe("settlement_payout", Received.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("member")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(SETTLED, RECEIVED);

    /** Kết quả thanh lý: what went where, in đồng; see {@link Settlement} and {@link Claims}. */
    public record Settled(
            OrganizationId organization,
            Dong stateBudget,
            Dong stateBody,
            Dong asAgreed,
            Dong costs,
            Dong wages,
            Dong tax,
            Dong otherDebts,
            Dong unpaid,
            Dong members,
            Dong residue) {}

    /** Phần thành viên được nhận, in đồng. */
    public record Received(OrganizationId organization, MemberId member, Dong amount) {}

    private SettlementFacts() {}
}
