package vn.htx.core.finance;

import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.MeetingDecision;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.people.MemberId;

/** Thành lập doanh nghiệp, góp vốn, mua cổ phần (Law 17/2023/QH15, Articles 81 and 82). */
public interface Investment extends MeetingDecision {

    /** The enterprise, under the code it would also be a member by. */
    MemberId enterprise();

    /** What was put in, in đồng. */
    Dong capital();

    /** What is stated of purpose and money. */
    InvestmentGrounds grounds();

    @Override
    default MatterKind decidedAs() {
        return MatterKind.ENTERPRISE_OR_SHARES;
    }

    @Override
    default List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization()),
                Premise.absent(FinanceFacts.ENTERPRISE_STAKE, organization(), enterprise()));
    }
}
