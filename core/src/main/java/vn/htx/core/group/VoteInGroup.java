package vn.htx.core.group;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Reference;

/**
 * Biểu quyết trong tổ hợp tác: all members of a group decide on a matter (Decree 77/2019/NĐ-CP, Articles 8, 10, 11 and 21).
 *
 * @param vote under which it is kept
 * @param adopted whether the group takes it for decided
 */
public record VoteInGroup(
        OrganizationId organization, Reference vote, GroupMatter matter, Ballot ballot, boolean adopted)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                GroupFacts.VOTE,
                new GroupFacts.Vote(organization, vote, matter, ballot.members(), ballot.inFavour(), adopted),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization).where("kind", OrganizationKind.GROUP),
                Premise.never(GroupFacts.VOTE, organization, vote));
    }
}
