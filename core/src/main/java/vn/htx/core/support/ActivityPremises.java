package vn.htx.core.support;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.fact.Premise;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** What an activity presupposes: the organizations that take part exist on its day, and the measure is offered. */
public final class ActivityPremises {

    private ActivityPremises() {}

    /** All of these. */
    public static List<Premise> together(List<Premise> some, List<Premise> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Each organization among those that take part exists; each is named once. */
    public static List<Premise> organizationsExist(Collection<Beneficiary> parties) {
        return parties.stream()
                .flatMap(party -> party.organization().stream())
                .distinct()
                .map(ActivityPremises::exists)
                .toList();
    }

    /** The measure it is carried out under, if under one, is offered. */
    public static List<Premise> offered(Optional<Reference> measure) {
        return measure.stream()
                .map(known -> Premise.present(SupportFacts.MEASURE, known))
                .toList();
    }

    /** The organization exists. */
    public static Premise exists(OrganizationId organization) {
        return Premise.present(OrganizationFacts.EXISTENCE, organization);
    }
}
