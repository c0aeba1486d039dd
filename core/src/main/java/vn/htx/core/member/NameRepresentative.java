package vn.htx.core.member;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Cử người đại diện: a household, group or organization that is a member says who speaks for it (Law 17/2023/QH15, Article
 * 30.1.c).
 *
 * @param representative the code of the representative, who need not be a member
 */
public record NameRepresentative(OrganizationId organization, MemberId member, MemberId representative)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                MemberFacts.REPRESENTATIVE,
                new MemberFacts.Represented(organization, member, representative),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.present(MemberFacts.MEMBERSHIP, organization, member));
    }
}
