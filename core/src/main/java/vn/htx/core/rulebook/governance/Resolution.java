package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.Reach;
import vn.htx.core.charter.AdoptCharter;
import vn.htx.core.charter.AmendCharter;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.governance.ChooseGovernance;
import vn.htx.core.governance.ElectOfficer;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.organization.MeetingDecision;
import vn.htx.core.organization.MeetingId;

/**
 * Nghị quyết đại hội: what the meeting an act names voted on under the matter the act carries out. Where it voted several
 * times, as on several candidates, one adopted will do, since the act does not say which.
 *
 * @param meeting the meeting
 * @param heldOn the day it was held, whose law says which majority it takes
 * @param matters what was voted on
 */
record Resolution(
        GovernanceFacts.GeneralMeeting meeting, LocalDate heldOn, List<GovernanceFacts.MeetingMatter> matters) {

    /** The acts refused when the meeting they name did not adopt them. */
    static final Set<String> ACTS =
            Reach.acts(AdoptCharter.class, AmendCharter.class, ChooseGovernance.class, ElectOfficer.class);

    Resolution {
        matters = List.copyOf(matters);
    }

    /** The resolution an act names, if the meeting is in the register. */
    static Optional<Resolution> find(MeetingDecision decision, FiledAct filed) {
        return decision.meeting()
                .flatMap(meeting -> facts(GovernanceFacts.GENERAL_MEETING, decision, meeting, filed)
                        .findFirst()
                        .map(held -> new Resolution(
                                held.value(),
                                held.period().from(),
                                facts(GovernanceFacts.MEETING_MATTER, decision, meeting, filed)
                                        .map(Fact::value)
                                        .filter(matter -> matter.kind() == decision.decidedAs())
                                        .toList())));
    }

    private static <F extends Record> Stream<Fact<F>> facts(
            FactType<F> type, MeetingDecision decision, MeetingId meeting, FiledAct filed) {
        return filed
                .before()
                .listFacts(FactQuery.all(type)
                        .where("organization", decision.organization())
                        .where("meeting", meeting)
                        .on(filed.day()))
                .stream()
                .map(KnownFact::fact);
    }

    /** Whether it was decided in founding the organization. */
    boolean isFounding() {
        return meeting.kind() == MeetingKind.FOUNDING;
    }

    /** The matter with the largest share of votes in favour. */
    GovernanceFacts.MeetingMatter best() {
        return matters.stream()
                .max(Comparator.comparing(matter -> matter.votes().approval()))
                .orElseThrow();
    }
}
