package vn.htx.core.finance;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/** Chuyển nhượng phần vốn góp, cổ phần; chấm dứt doanh nghiệp: nothing is held of an enterprise any more. */
public record DisposeStake(OrganizationId organization, MemberId enterprise) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(FinanceFacts.ENTERPRISE_STAKE, effectiveOn, organization, enterprise));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(FinanceFacts.ENTERPRISE_STAKE, organization, enterprise));
    }
}
