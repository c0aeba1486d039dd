package vn.htx.core.rulebook.capital;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.capital.CapitalFacts;
import vn.htx.core.capital.CapitalLedger;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/** How rules come by the ledger of contributions. */
final class Ledgers {

    /** What rules about the ledger look at. */
    static final Set<FactType<?>> FACTS = Set.of(CapitalFacts.MOVEMENT, MemberFacts.MEMBERSHIP);

    private Ledgers() {}

    /** The ledger; members are read only where somebody contributed. */
    static CapitalLedger of(OrganizationOnDay organization) {
        return organization.workOut(CapitalLedger.class, () -> read(organization));
    }

    private static CapitalLedger read(OrganizationOnDay organization) {
        List<Fact<CapitalFacts.Movement>> movements = organization.history(CapitalFacts.MOVEMENT);
        return new CapitalLedger(
                movements, movements.isEmpty() ? List.of() : organization.history(MemberFacts.MEMBERSHIP));
    }

    /** Whether a changed fact can change what the ledger says: who never put in or committed anything does not stand in it. */
    static boolean isMovedBy(Fact<?> changed, FactSource facts) {
        if (!changed.type().equals(MemberFacts.MEMBERSHIP)) {
            return true;
        }
        FactQuery<CapitalFacts.Movement> lines =
                FactQuery.all(CapitalFacts.MOVEMENT).limit(1);
        String organization = changed.subject().parts().get(0);
        return !facts.listFacts(lines.where("organization", organization)).isEmpty() // asked once for all members
                && !facts.listFacts(FactQuery.of(CapitalFacts.MOVEMENT, changed.subject())
                                .limit(1))
                        .isEmpty();
    }

    /** What somebody has committed with this filing. */
    static Dong committedAfter(FiledAct filed, OrganizationId organization, MemberId member) {
        return CapitalLedger.of(filed.after(), organization, member).committed(member, filed.day());
    }
}
