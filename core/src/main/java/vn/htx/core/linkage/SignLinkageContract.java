package vn.htx.core.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.linkage.LinkageFacts.Contract;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.ActivityPremises;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.time.EffectivePeriod;

/**
 * Ký hợp đồng liên kết: an organization binds itself to a partner in a value chain. The components are those of
 * {@link Contract}.
 *
 * @param until the first day it no longer binds, if agreed
 */
public record SignLinkageContract(
        OrganizationId organization,
        Reference contract,
        Beneficiary partner,
        String product,
        LinkageForm form,
        Optional<Reference> project,
        Optional<LocalDate> until)
        implements OrganizationAct {

    public SignLinkageContract {
        if (partner.equals(Beneficiary.of(organization))) {
            throw new IllegalArgumentException(organization + " signs contract " + contract + " with itself");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                LinkageFacts.CONTRACT,
                new Contract(organization, contract, partner, partner.kind(), product, form, project),
                EffectivePeriod.of(effectiveOn, until.orElse(null))));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(LinkageFacts.CONTRACT, organization, contract));
        premises.addAll(ActivityPremises.organizationsExist(List.of(Beneficiary.of(organization), partner)));
        project.ifPresent(known -> premises.add(Premise.present(LinkageFacts.PROJECT, known)));
        return premises;
    }
}
