package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.law.Citation;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.supervision.SupervisionFacts.Violation;

/**
 * Xác định hành vi vi phạm: a competent body establishes that an organization broke the law.
 *
 * @param violation under which it is kept
 * @param citation the place in the law that was broken
 * @param prohibitedAct which act of Article 7.2 of Law 17/2023/QH15 it is, if it is one
 * @param agency cơ quan xác định
 * @param inspection the inspection it came to light in, if one of this register
 */
public record EstablishViolation(
        OrganizationId organization,
        Reference violation,
        SupervisedMatter matter,
        Citation citation,
        Optional<ProhibitedAct> prohibitedAct,
        String agency,
        Optional<Reference> inspection)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                SupervisionFacts.VIOLATION,
                new Violation(
                        organization, violation, matter, citation, prohibitedAct, agency, effectiveOn, inspection),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.present(OrganizationFacts.EXISTENCE, organization));
        premises.add(Premise.never(SupervisionFacts.VIOLATION, organization, violation));
        inspection.ifPresent(id ->
                premises.add(Premise.present(SupervisionFacts.INSPECTION, id).where("organization", organization)));
        return premises;
    }
}
