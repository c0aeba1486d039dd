package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.governance.Attendance;
import vn.htx.core.governance.Caller;
import vn.htx.core.governance.Convocation;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.governance.Matter;
import vn.htx.core.governance.MeetingForm;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.governance.Minutes;
import vn.htx.core.governance.Request;
import vn.htx.core.governance.VoteCount;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.OrganizationId;

/** A general meeting about to be held, lawful until said otherwise: annual, of seven members who all come. */
record Meeting(
        OrganizationId organization,
        MeetingKind kind,
        Convocation convocation,
        Attendance attendance,
        Minutes minutes,
        List<Matter> matters) {

    static Meeting annual() {
        return new Meeting(
                Governed.COOP,
                MeetingKind.ANNUAL,
                called(1, Optional.empty(), Caller.BOARD, Optional.empty(), Optional.empty()),
                new Attendance(7, Optional.empty(), 7, 0, 0),
                new Minutes(true, true, 0),
                List.of());
    }

    private static Convocation called(
            int call, Optional<LocalDate> planned, Caller by, Optional<Request> request, Optional<LocalDate> notice) {
        return new Convocation(call, planned, by, request, notice);
    }

    Meeting of(OrganizationId other) {
        return new Meeting(other, kind, convocation, attendance, minutes, matters);
    }

    Meeting as(MeetingKind other) {
        return new Meeting(organization, other, convocation, attendance, minutes, matters);
    }

    Meeting calledBy(Caller caller) {
        return called(called(
                convocation.call(),
                convocation.previouslyPlannedOn(),
                caller,
                convocation.request(),
                convocation.noticeSentOn()));
    }

    private Meeting called(Convocation other) {
        return new Meeting(organization, kind, other, attendance, minutes, matters);
    }

    Meeting onRequest(String day, long officialMembers) {
        return called(called(
                convocation.call(),
                convocation.previouslyPlannedOn(),
                convocation.by(),
                Optional.of(new Request(LocalDate.parse(day), officialMembers)),
                convocation.noticeSentOn()));
    }

    Meeting noticed(String day) {
        return called(called(
                convocation.call(),
                convocation.previouslyPlannedOn(),
                convocation.by(),
                convocation.request(),
                Optional.of(LocalDate.parse(day))));
    }

    Meeting calledAgain(int call, String planned) {
        return called(called(
                call,
                Optional.of(LocalDate.parse(planned)),
                convocation.by(),
                convocation.request(),
                convocation.noticeSentOn()));
    }

    Meeting attended(long members, long present) {
        return attendedBy(new Attendance(members, Optional.empty(), present, 0, 0));
    }

    Meeting attendedByDelegates(long members, long delegates, long present) {
        return attendedBy(new Attendance(members, Optional.of(delegates), present, 0, 0));
    }

    private Meeting attendedBy(Attendance other) {
        return new Meeting(organization, kind, convocation, other, minutes, matters);
    }

    Meeting signed(boolean chair, boolean secretary, long attendees) {
        return new Meeting(
                organization, kind, convocation, attendance, new Minutes(chair, secretary, attendees), matters);
    }

    Meeting voting(Matter... others) {
        return new Meeting(organization, kind, convocation, attendance, minutes, List.of(others));
    }

    Meeting voting(MatterKind matter, long inFavour, long cast) {
        return voting(Matter.of("1", matter, new VoteCount(inFavour, cast - inFavour, 0)));
    }

    HoldGeneralMeeting act() {
        return new HoldGeneralMeeting(
                organization, Governed.MEETING, kind, MeetingForm.IN_PERSON, convocation, attendance, minutes, matters);
    }
}
