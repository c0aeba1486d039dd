package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;

/**
 * Giải thể (a group: chấm dứt hoạt động): the organization ends; from this day it and its memberships are no more.
 */
public record DissolveOrganization(OrganizationId organization) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return Stream.concat(
                        Stream.of(Statement.ends(OrganizationFacts.EXISTENCE, effectiveOn, organization)),
                        Arrays.stream(Situation.values())
                                .map(situation -> Statement.ends(
                                        OrganizationFacts.SITUATION, effectiveOn, organization, situation)))
                .toList();
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(OrganizationFacts.EXISTENCE, organization));
    }
}
