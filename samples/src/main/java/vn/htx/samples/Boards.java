package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.HoldBoardMeeting;
import vn.htx.core.organization.MeetingId;

/** Meetings of the board, in every three months since it was elected; in a union in every six. */
final class Boards implements Topic {

    private static final LocalDate SILENT_FROM = LocalDate.of(2025, 2, 1);
    private static final LocalDate SILENT_TO = LocalDate.of(2025, 6, 30);
    private static final long SIZE = 3;

    @Override
    public void tell(Life life, Dice dice) {
        if (life.model() != GovernanceModel.FULL) {
            return;
        }
        boolean union = life.biography().isUnion();
        life.timetable()
                .renewedOn()
                .ifPresent(elected ->
                        life.timetable().recurring(elected, union ? 150 : 74, union ? 176 : 87, false, dice).stream()
                                .filter(day -> !life.has(Fault.BOARD_IDLE)
                                        || day.isBefore(SILENT_FROM)
                                        || day.isAfter(SILENT_TO))
                                .forEach(day -> hold(life, day, dice)));
    }

    private static void hold(Life life, LocalDate day, Dice dice) {
        long board = life.has(Fault.BOARD_TOO_SMALL) && !day.isBefore(LocalDate.of(2025, 3, 1)) ? SIZE - 1 : SIZE;
        long present = dice.perMille(800) ? board : 2;
        life.write(
                day,
                new HoldBoardMeeting(
                        life.id(), new MeetingId("HDQT-" + day), 1, Optional.empty(), board, present, List.of()));
    }
}
