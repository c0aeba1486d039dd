package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.disclosure.ReportFunds;
import vn.htx.core.governance.Attendance;
import vn.htx.core.governance.Caller;
import vn.htx.core.governance.Convocation;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.governance.Matter;
import vn.htx.core.governance.MeetingForm;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.governance.Minutes;
import vn.htx.core.governance.VoteCount;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.Reference;

/**
 * General meetings: the annual ones, one that renews the charter, and in simplified governance one in every three months
 * since.
 */
final class Meetings implements Topic {

    private static final LocalDate SILENCE_ENDS = LocalDate.of(2025, 6, 30);
    private static final int FEWEST_DAYS = 74;
    private static final int MOST_DAYS = 87;

    private static final List<MatterKind> RENEWAL =
            List.of(MatterKind.CHARTER, MatterKind.GOVERNANCE_MODEL, MatterKind.ELECTION);
    private static final List<MatterKind> YEAR = List.of(MatterKind.FINANCIAL_STATEMENTS, MatterKind.DISTRIBUTION);

    /** How the meeting of a day is named. */
    static MeetingId id(LocalDate day) {
        return new MeetingId("DH-" + day);
    }

    @Override
    public void tell(Life life, Dice dice) {
        Timetable timetable = life.timetable();
        for (LocalDate day : timetable.annual()) {
            annual(life, day, dice);
        }
        timetable.renewedOn().ifPresent(day -> {
            if (timetable.isRenewed() && !timetable.annual().contains(day)) {
                hold(life, day, MeetingKind.EXTRAORDINARY, RENEWAL, dice);
            }
            if (life.model() == GovernanceModel.SIMPLIFIED) {
                periodic(life, day, dice);
            }
        });
    }

    private void annual(Life life, LocalDate day, Dice dice) {
        List<MatterKind> matters = new ArrayList<>(YEAR);
        if (life.timetable().isRenewed() && life.timetable().renewedOn().equals(Optional.of(day))) {
            matters.addAll(RENEWAL);
        }
        hold(life, day, MeetingKind.ANNUAL, matters, dice);
        if (!day.isBefore(Charters.LAW_2023)) {
            life.write(day, new ReportFunds(life.id(), day.getYear() - 1L, new Reference(id(day).value())));
        }
    }

    private static void periodic(Life life, LocalDate from, Dice dice) {
        boolean silent = life.has(Fault.PERIODIC_MEETING_MISSED);
        LocalDate silence = life.timetable().findAnnual(2025).orElse(SILENCE_ENDS);
        life.timetable().recurring(from, FEWEST_DAYS, MOST_DAYS, true, dice).stream()
                .filter(day -> !silent || day.isBefore(silence) || day.isAfter(SILENCE_ENDS))
                .forEach(day -> hold(life, day, MeetingKind.PERIODIC, List.of(MatterKind.OTHER), dice));
    }

    private static void hold(Life life, LocalDate day, MeetingKind kind, List<MatterKind> matters, Dice dice) {
        long officials = life.biography().officials(day).size();
        long absent = dice.below((int) officials / 4 + 1);
        long present = officials - absent;
        life.write(
                day,
                new HoldGeneralMeeting(
                        life.id(),
                        id(day),
                        kind,
                        MeetingForm.IN_PERSON,
                        new Convocation(
                                1,
                                Optional.empty(),
                                caller(life),
                                Optional.empty(),
                                Optional.of(day.minusDays(dice.between(5, 14)))),
                        new Attendance(officials, Optional.empty(), present, 0, 0),
                        new Minutes(true, true, 0),
                        matters.stream()
                                .map(matter -> Matter.of(
                                        String.valueOf(matters.indexOf(matter) + 1), matter, votes(present, dice)))
                                .toList()));
    }

    private static Caller caller(Life life) {
        return life.model() == GovernanceModel.FULL ? Caller.BOARD : Caller.DIRECTOR;
    }

    /** At most one in five is against. */
    private static VoteCount votes(long present, Dice dice) {
        long against = dice.below((int) present / 5 + 1);
        return new VoteCount(present - against, against, 0);
    }
}
