package vn.htx.core.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.dialogue.DialogueFacts.Reached;
import vn.htx.core.dialogue.DialogueFacts.Session;
import vn.htx.core.dialogue.DialogueFacts.Theme;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.SupportFacts;

/**
 * Tổ chức buổi tuyên truyền: people hear of land, environment, the law on cooperatives or the like.
 *
 * @param body cơ quan tổ chức
 * @param themes what it was about, one or more
 * @param audience whom it was for
 * @param method how it was held
 * @param area where, read with the day it takes effect
 * @param people how many people it reached
 * @param organizations the organizations named as reached
 * @param measure the support measure it was held under, if any
 */
public record HoldOutreach(
        Reference session,
        String body,
        List<OutreachTheme> themes,
        OutreachAudience audience,
        OutreachMethod method,
        AreaCode area,
        long people,
        List<OrganizationId> organizations,
        Optional<Reference> measure)
        implements Act {

    public HoldOutreach {
        themes = List.copyOf(themes);
        organizations = List.copyOf(organizations);
        if (themes.isEmpty() || new HashSet<>(themes).size() < themes.size()) {
            throw new IllegalArgumentException("session " + session + ": name one or more themes, each once");
        }
        if (new HashSet<>(organizations).size() < organizations.size()) {
            throw new IllegalArgumentException("session " + session + ": an organization is named twice");
        }
        if (people < 0) {
            throw new IllegalArgumentException("session " + session + ": the number of people is 0 or more");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(
                DialogueFacts.OUTREACH,
                new Session(session, body, audience, method, area, people, organizations.size(), measure),
                effectiveOn));
        themes.forEach(theme ->
                said.add(Statement.holds(DialogueFacts.OUTREACH_THEME, new Theme(session, theme), effectiveOn)));
        organizations.forEach(organization -> said.add(
                Statement.holds(DialogueFacts.OUTREACH_REACH, new Reached(session, organization), effectiveOn)));
        return said;
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(DialogueFacts.OUTREACH, session));
        organizations.forEach(organization -> premises.add(Premise.present(OrganizationFacts.EXISTENCE, organization)));
        measure.ifPresent(paid -> premises.add(Premise.present(SupportFacts.MEASURE, paid)));
        return premises;
    }
}
