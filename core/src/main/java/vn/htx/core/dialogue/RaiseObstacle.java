package vn.htx.core.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.dialogue.DialogueFacts.Raised;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Nêu vướng mắc: an organization, or somebody at a conference, says what stands in the way.
 *
 * @param topic what it is about, in a few words that name no person
 * @param area where it was raised, read with the day it takes effect
 * @param organization who raised it
 * @param conference where it was raised
 */
public record RaiseObstacle(
        Reference obstacle,
        ObstacleSubject subject,
        String topic,
        AreaCode area,
        Optional<OrganizationId> organization,
        Optional<Reference> conference)
        implements Act {

    public RaiseObstacle {
        if (organization.isEmpty() && conference.isEmpty()) {
            throw new IllegalArgumentException(
                    "obstacle " + obstacle + ": name the organization that raised it, or the conference");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(
                        DialogueFacts.OBSTACLE,
                        new Raised(obstacle, subject, topic, area, organization, conference),
                        effectiveOn),
                Statement.holds(DialogueFacts.OBSTACLE_CASE, ObstacleCase.raised(this, effectiveOn), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(DialogueFacts.OBSTACLE, obstacle));
        organization.ifPresent(id -> premises.add(Premise.present(OrganizationFacts.EXISTENCE, id)));
        conference.ifPresent(id -> premises.add(Premise.present(DialogueFacts.CONFERENCE, id)));
        return premises;
    }
}
