package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Tổ chức đại hội thành viên: a general meeting is held on the day the act takes effect (Law 17/2023/QH15, Articles 57 to
 * 61). What it voted on is told by the votes; whether that adopts anything is worked out.
 *
 * @param meeting how the organization names the meeting
 */
public record HoldGeneralMeeting(
        OrganizationId organization,
        MeetingId meeting,
        MeetingKind kind,
        MeetingForm form,
        Convocation convocation,
        Attendance attendance,
        Minutes minutes,
        List<Matter> matters)
        implements OrganizationAct {

    public HoldGeneralMeeting {
        matters = List.copyOf(matters);
        Set<String> seen = new HashSet<>();
        matters.stream()
                .map(Matter::matter)
                .filter(name -> !seen.add(name))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("the matter " + twice + " is voted on twice");
                });
        Tallied.requireWithin("signatures of attendees", minutes.attendees(), "attendance", attendance.present());
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(GovernanceFacts.GENERAL_MEETING, held(), effectiveOn));
        matters.forEach(
                matter -> said.add(Statement.holds(GovernanceFacts.MEETING_MATTER, votedOn(matter), effectiveOn)));
        return said;
    }

    private GovernanceFacts.GeneralMeeting held() {
        return new GovernanceFacts.GeneralMeeting(
                organization,
                meeting,
                kind,
                form,
                convocation.call(),
                convocation.previouslyPlannedOn(),
                convocation.by(),
                convocation.request().map(Request::on),
                convocation.request().map(Request::officialMembers),
                convocation.noticeSentOn(),
                attendance.officialMembers(),
                attendance.delegates(),
                attendance.inPerson(),
                attendance.online(),
                attendance.byProxy(),
                minutes.chair(),
                minutes.secretary(),
                minutes.attendees());
    }

    private GovernanceFacts.MeetingMatter votedOn(Matter matter) {
        return new GovernanceFacts.MeetingMatter(
                organization,
                meeting,
                matter.matter(),
                matter.kind(),
                matter.votes().inFavour(),
                matter.votes().against(),
                matter.votes().abstaining(),
                matter.value(),
                matter.totalAssets(),
                matter.proposal().map(AgendaProposal::on),
                matter.proposal().map(AgendaProposal::officialMembers));
    }

    @Override
    public List<Premise> premises() {
        Premise once = Premise.never(GovernanceFacts.GENERAL_MEETING, organization, meeting);
        return kind == MeetingKind.FOUNDING
                ? List.of(once)
                : List.of(Premise.present(OrganizationFacts.EXISTENCE, organization), once);
    }
}
