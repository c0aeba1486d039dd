package vn.htx.core.group;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;

/**
 * Bầu ban điều hành: the members of a group elect its executive board (Decree 77/2019/NĐ-CP, Article 19.1).
 *
 * @param seats how many are elected
 */
public record ElectGroupBoard(OrganizationId organization, long seats, Ballot ballot) implements OrganizationAct {

    public ElectGroupBoard {
        if (seats < 1) {
            throw new IllegalArgumentException("a board of " + seats + " cannot be elected");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                GroupFacts.BOARD,
                new GroupFacts.Board(organization, seats, ballot.members(), ballot.inFavour()),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization).where("kind", OrganizationKind.GROUP));
    }
}
