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
 * Bầu tổ trưởng: the members of a group elect its leader from among them (Decree 77/2019/NĐ-CP, Article 18.1).
 */
public record ElectGroupLeader(OrganizationId organization, MemberId leader, Ballot ballot) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                GroupFacts.LEADER,
                new GroupFacts.Leader(organization, leader, ballot.members(), ballot.inFavour()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization).where("kind", OrganizationKind.GROUP));
    }
}
