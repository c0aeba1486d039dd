package vn.htx.core.group;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.people.MemberId;

/**
 * Ủy quyền đại diện của tổ hợp tác: somebody stands for a group in dealings, by a written authorisation (Decree 77/2019/NĐ-CP, Article 16.2).
 *
 * @param representative an individual or a legal entity
 * @param signatures how many members signed the authorisation
 */
public record AuthoriseGroupRepresentative(OrganizationId organization, MemberId representative, Ballot signatures)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                GroupFacts.REPRESENTATIVE,
                new GroupFacts.Authorised(organization, representative, signatures.members(), signatures.inFavour()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization).where("kind", OrganizationKind.GROUP));
    }
}
