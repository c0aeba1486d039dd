package vn.htx.core.member;

import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationKind;

/** What must be so for somebody to join: a group or cooperative that joins is in the register on that day. */
public final class JoiningPremises {

    private JoiningPremises() {}

    /** The premises of one joining, apart from those about the organization joined. */
    public static List<Premise> of(Joining joining) {
        return registeredKind(joining.type())
                .map(kind -> List.of(Premise.present(OrganizationFacts.EXISTENCE, joining.member())
                        .where("kind", kind)))
                .orElse(List.of());
    }

    private static Optional<OrganizationKind> registeredKind(MemberType type) {
        return switch (type) {
            case COOPERATIVE -> Optional.of(OrganizationKind.COOPERATIVE);
            case GROUP -> Optional.of(OrganizationKind.GROUP);
            case PERSON, HOUSEHOLD, LEGAL_ENTITY -> Optional.empty();
        };
    }
}
