package vn.htx.core.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;

/**
 * Quyết định chấm dứt hoạt động của tổ hợp tác: a group comes to its end, on one of the grounds of the law (Decree 77/2019/NĐ-CP, Article 14.1).
 *
 * @param ballot how many members agreed; asked for where agreement is the ground
 */
public record ResolveGroupEnd(OrganizationId organization, GroupEndGround ground, Ballot ballot)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                GroupFacts.ENDING,
                new GroupFacts.Ending(
                        organization,
                        ground,
                        effectiveOn,
                        ballot.members(),
                        ballot.inFavour(),
                        Optional.empty(),
                        Optional.empty()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization).where("kind", OrganizationKind.GROUP),
                Premise.never(GroupFacts.ENDING, organization));
    }
}
