package vn.htx.core.capital;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Cấp giấy chứng nhận phần vốn góp: first, or anew on a change (Law 17/2023/QH15, Article 75).
 *
 * @param number the certificate's number
 * @param amount the contribution it certifies, in đồng
 */
public record IssueContributionCertificate(OrganizationId organization, MemberId member, String number, Dong amount)
        implements OrganizationAct {

    public IssueContributionCertificate {
        Movements.requireReference(number);
        Movements.requirePositive(amount);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                CapitalFacts.CERTIFICATE,
                new CapitalFacts.Certificate(organization, member, number, amount),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.present(MemberFacts.MEMBERSHIP, organization, member));
    }
}
