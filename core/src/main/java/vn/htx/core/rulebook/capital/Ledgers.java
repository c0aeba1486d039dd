package vn.htx.core.rulebook.capital;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.capital.CapitalFacts;
import vn.htx.core.capital.CapitalLedger;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.Subject;
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

    /**
     * Whether changed facts can change what the ledger says: who never put in or committed anything does not stand in it. That
     * an organization has no ledger is asked once for all its members.
     */
    static boolean isMovedBy(Collection<Fact<?>> changed, FactSource facts) {
        Map<Object, Boolean> kept = new HashMap<>();
        return changed.stream()
                .anyMatch(fact -> !fact.type().equals(MemberFacts.MEMBERSHIP)
                        || (kept.computeIfAbsent(fact.key().get(0), organization -> hasLedger(organization, facts))
                                && standsInLedger(fact.subject(), facts)));
    }

    private static boolean hasLedger(Object organization, FactSource facts) {
        return isThereAny(FactQuery.all(CapitalFacts.MOVEMENT).where("organization", organization), facts);
    }

    private static boolean standsInLedger(Subject membership, FactSource facts) {
        return isThereAny(FactQuery.of(CapitalFacts.MOVEMENT, membership), facts);
    }

    private static boolean isThereAny(FactQuery<?> query, FactSource facts) {
        return !facts.listFacts(query.limit(1)).isEmpty();
    }

    /** What somebody has committed with this filing. */
    static Dong committedAfter(FiledAct filed, OrganizationId organization, MemberId member) {
        return CapitalLedger.of(filed.after(), organization, member).committed(member, filed.day());
    }
}
