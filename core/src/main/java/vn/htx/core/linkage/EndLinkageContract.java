package vn.htx.core.linkage;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** Chấm dứt hợp đồng liên kết trước hạn: a contract no longer binds, before the day agreed. */
public record EndLinkageContract(OrganizationId organization, Reference contract) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(LinkageFacts.CONTRACT, effectiveOn, organization, contract));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(LinkageFacts.CONTRACT, organization, contract));
    }
}
