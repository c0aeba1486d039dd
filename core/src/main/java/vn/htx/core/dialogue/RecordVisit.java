package vn.htx.core.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.dialogue.DialogueFacts.Visit;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Ghi nhận chuyến thăm: a delegation comes to see an organization.
 *
 * @param visit the visit; one that goes to several organizations bears one reference
 * @param body đoàn của cơ quan nào, a body and no person
 * @param level the level of the guests
 * @param picture where the picture is kept, if there is one
 */
public record RecordVisit(
        OrganizationId organization, Reference visit, String body, GuestLevel level, Optional<String> picture)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                DialogueFacts.VISIT, new Visit(organization, visit, body, level, picture, effectiveOn), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(DialogueFacts.VISIT, organization, visit));
    }
}
