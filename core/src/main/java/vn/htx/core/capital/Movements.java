package vn.htx.core.capital;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/** How acts say lines of the ledger, and what these stand on. */
final class Movements {

    private Movements() {}

    static void requireSound(String reference, List<Contribution> contributions) {
        requireReference(reference);
        if (contributions.isEmpty()) {
            throw new IllegalArgumentException("nobody contributes");
        }
        Set<MemberId> seen = new HashSet<>();
        contributions.stream()
                .map(Contribution::member)
                .filter(member -> !seen.add(member))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("member " + twice + " stands twice in " + reference);
                });
    }

    static void requireReference(String reference) {
        if (!reference.matches("[A-Za-z0-9][A-Za-z0-9./_-]{0,63}")) {
            throw new IllegalArgumentException(
                    "'" + reference + "' is no reference: write letters, digits and . / _ -, such as PT-2024/15");
        }
    }

    static void requirePositive(Dong amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an amount of " + amount + " đồng moves nothing; write more than 0");
        }
    }

    static Statement said(
            OrganizationId organization,
            String reference,
            MovementKind kind,
            Contribution contribution,
            LocalDate day) {
        return Statement.holds(
                CapitalFacts.MOVEMENT,
                new CapitalFacts.Movement(
                        organization,
                        contribution.member(),
                        reference,
                        kind,
                        contribution.amount(),
                        contribution.asset(),
                        contribution.valuation(),
                        contribution.excludedDays()),
                day);
    }

    /** A line in đồng. */
    static Statement said(
            OrganizationId organization,
            String reference,
            MovementKind kind,
            MemberId member,
            Dong amount,
            LocalDate day) {
        return said(
                organization,
                reference,
                kind,
                new Contribution(member, amount, AssetKind.DONG, Valuation.NOT_NEEDED, 0),
                day);
    }

    /** The organization exists, each of them is a member, and the reference is new for each. */
    static List<Premise> ofMembers(OrganizationId organization, String reference, List<MemberId> members) {
        List<Premise> premises = new ArrayList<>(List.of(Premise.present(OrganizationFacts.EXISTENCE, organization)));
        for (MemberId member : members) {
            premises.add(Premise.present(MemberFacts.MEMBERSHIP, organization, member));
            premises.add(unused(organization, reference, member));
        }
        return premises;
    }

    static Premise unused(OrganizationId organization, String reference, MemberId member) {
        return Premise.never(CapitalFacts.MOVEMENT, organization, member, reference);
    }
}
