package vn.htx.core.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.dialogue.DialogueFacts.Guidance;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Hướng dẫn: an authority guides an organization, or people about to found one, on the day it takes effect.
 *
 * @param authority cơ quan hướng dẫn
 * @param area where, read with the day it takes effect
 * @param organization who asked; empty for people about to found one
 * @param askedOn the day they asked
 * @param dueOn the last day to guide them, if one was set
 */
public record GiveGuidance(
        Reference guidance,
        GuidanceTopic topic,
        String authority,
        AreaCode area,
        Optional<OrganizationId> organization,
        LocalDate askedOn,
        Optional<LocalDate> dueOn)
        implements Act {

    public GiveGuidance {
        if (dueOn.filter(askedOn::isAfter).isPresent()) {
            throw new IllegalArgumentException("guidance " + guidance + ": it was due before it was asked for");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                DialogueFacts.GUIDANCE,
                new Guidance(
                        guidance,
                        topic,
                        authority,
                        area,
                        organization,
                        askedOn,
                        dueOn,
                        effectiveOn,
                        dueOn.map(last -> !effectiveOn.isAfter(last))),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(DialogueFacts.GUIDANCE, guidance));
        organization.ifPresent(id -> premises.add(Premise.present(OrganizationFacts.EXISTENCE, id)));
        return premises;
    }
}
