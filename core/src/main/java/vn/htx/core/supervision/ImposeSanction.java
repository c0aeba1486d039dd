package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.law.Citation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.supervision.SupervisionFacts.Sanction;
import vn.htx.core.supervision.SupervisionFacts.Served;
import vn.htx.core.time.EffectivePeriod;

/**
 * Quyết định xử phạt, bản án hình sự: an organization is punished, from a day until another or until it has complied.
 *
 * @param sanction under which it is kept
 * @param agency cơ quan quyết định, or the court
 * @param decision its number, as printed
 * @param violation the violation it is for, if one of this register
 * @param citation the place in the law it rests on
 * @param prohibitedAct which act of Article 7.2 of Law 17/2023/QH15 it is for, if it is for one
 * @param fine in đồng; of a fine only
 * @param servedFrom the first day it is served
 * @param servedUntil the first day it is no longer served, if the decision says so
 */
public record ImposeSanction(
        OrganizationId organization,
        Reference sanction,
        SanctionKind kind,
        String agency,
        String decision,
        Optional<Reference> violation,
        Citation citation,
        Optional<ProhibitedAct> prohibitedAct,
        Optional<Dong> fine,
        LocalDate servedFrom,
        Optional<LocalDate> servedUntil)
        implements OrganizationAct {

    public ImposeSanction {
        if (kind == SanctionKind.FINE
                ? fine.filter(Dong::isPositive).isEmpty()
                : fine.isPresent() && kind != SanctionKind.CRIMINAL_JUDGMENT) {
            throw new IllegalArgumentException("sanction " + sanction
                    + ": a fine has an amount above 0, another administrative sanction has none");
        }
        if (servedUntil.filter(until -> !until.isAfter(servedFrom)).isPresent()) {
            throw new IllegalArgumentException("sanction " + sanction + ": it must be served for one day or more");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(
                        SupervisionFacts.SANCTION,
                        new Sanction(
                                organization,
                                sanction,
                                kind,
                                agency,
                                decision,
                                violation,
                                citation,
                                prohibitedAct,
                                fine),
                        effectiveOn),
                Statement.holds(
                        SupervisionFacts.SANCTION_SERVED,
                        new Served(organization, sanction, kind, prohibitedAct, citation),
                        EffectivePeriod.of(servedFrom, servedUntil.orElse(null))));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.present(OrganizationFacts.EXISTENCE, organization));
        premises.add(Premise.never(SupervisionFacts.SANCTION, organization, sanction));
        violation.ifPresent(id -> premises.add(Premise.present(SupervisionFacts.VIOLATION, organization, id)));
        return premises;
    }
}
