package vn.htx.core.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.htx.core.area.AreaCode;
import vn.htx.core.dialogue.DialogueFacts.Attendance;
import vn.htx.core.dialogue.DialogueFacts.Conference;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Tổ chức hội nghị đối thoại: a province, district or commune meets the organizations of the place.
 *
 * @param unit the unit that holds it, read with the day it takes effect
 * @param year the year whose dialogue it is
 * @param chair cơ quan chủ trì, a body and no person
 * @param present the organizations named as present
 * @param others how many organizations were present besides those named
 * @param people how many people were present
 * @param issues how many issues were raised
 * @param answered how many of them were answered at once
 */
public record HoldDialogue(
        Reference conference,
        AreaCode unit,
        long year,
        String chair,
        List<OrganizationId> present,
        long others,
        long people,
        long issues,
        long answered)
        implements Act {

    public HoldDialogue {
        present = List.copyOf(present);
        if (new HashSet<>(present).size() < present.size()) {
            throw new IllegalArgumentException("conference " + conference + ": an organization is named twice");
        }
        if (others < 0 || people < 0 || answered < 0 || issues < answered) {
            throw new IllegalArgumentException(
                    "conference " + conference + ": counts are 0 or more, and no more issues are answered than raised");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(
                DialogueFacts.CONFERENCE,
                new Conference(
                        conference,
                        unit.level(),
                        unit,
                        year,
                        effectiveOn,
                        chair,
                        present.size() + others,
                        people,
                        issues,
                        answered),
                effectiveOn));
        present.forEach(organization -> said.add(
                Statement.holds(DialogueFacts.ATTENDANCE, new Attendance(conference, organization), effectiveOn)));
        return said;
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(DialogueFacts.CONFERENCE, conference));
        present.forEach(organization -> premises.add(Premise.present(OrganizationFacts.EXISTENCE, organization)));
        return premises;
    }
}
