package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.governance.AppointOfficer;
import vn.htx.core.governance.ChooseGovernance;
import vn.htx.core.governance.ElectOfficer;
import vn.htx.core.governance.EndOffice;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.Officer;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.governance.OfficerStanding;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.people.MemberId;

/**
 * The model of governance and who holds the offices, from the day the charter follows the law of 2023. What was before is not
 * told: the register took it up with the renewal.
 */
final class Offices implements Topic {

    private static final List<OfficerRole> FULL = List.of(
            OfficerRole.BOARD_CHAIR,
            OfficerRole.BOARD_MEMBER,
            OfficerRole.BOARD_MEMBER,
            OfficerRole.DIRECTOR,
            OfficerRole.SUPERVISOR_HEAD);
    private static final List<OfficerRole> SIMPLIFIED = List.of(OfficerRole.DIRECTOR, OfficerRole.CONTROLLER);
    private static final int FULL_PER_MILLE = 250;
    private static final int ENOUGH_FOR_A_BOARD = 9;
    private static final int TERM_YEARS = 5;

    private final OfficeDays days;

    Offices(OfficeDays days) {
        this.days = days;
    }

    /** The model a cooperative or union chooses; a larger cooperative may choose the full one. */
    static GovernanceModel model(Biography life, Set<Fault> faults, Timetable timetable, Dice dice) {
        boolean board = faults.contains(Fault.BOARD_IDLE) || faults.contains(Fault.BOARD_TOO_SMALL);
        boolean large = timetable
                .renewedOn()
                .filter(day -> people(life, day).size() >= ENOUGH_FOR_A_BOARD)
                .isPresent();
        boolean asked = large && dice.perMille(FULL_PER_MILLE) && !faults.contains(Fault.TWO_OFFICES);
        boolean full = life.isUnion() || board || (asked && !faults.contains(Fault.PERIODIC_MEETING_MISSED));
        return full ? GovernanceModel.FULL : GovernanceModel.SIMPLIFIED;
    }

    /** Who may be elected: official members who are individuals, those who stay first; in a union all. */
    private static List<Stay> people(Biography life, LocalDate day) {
        return life.officials(day).stream()
                .filter(stay -> life.isUnion() || stay.isPerson())
                .toList();
    }

    @Override
    public void tell(Life life, Dice dice) {
        life.timetable().renewedOn().ifPresent(day -> {
            Optional<MeetingId> meeting =
                    life.timetable().isRenewed() ? Optional.of(Meetings.id(day)) : Optional.empty();
            life.write(day, new ChooseGovernance(life.id(), life.model(), meeting));
            elect(life, day, meeting);
            goWrong(life, dice);
        });
    }

    private static void elect(Life life, LocalDate day, Optional<MeetingId> meeting) {
        List<OfficerRole> roles = life.model() == GovernanceModel.FULL ? FULL : SIMPLIFIED;
        List<Stay> people = people(life.biography(), day);
        for (int i = 0; i < Math.min(roles.size(), people.size()); i++) {
            life.write(
                    day,
                    new ElectOfficer(
                            life.id(),
                            officer(life, i, people.get(i).member()),
                            roles.get(i),
                            Optional.of(day.plusYears(TERM_YEARS)),
                            true,
                            meeting));
        }
    }

    private static Officer officer(Life life, int place, MemberId member) {
        return life.biography().isUnion()
                ? new Officer(
                        new MemberId(life.id().value() + "-" + (place + 1)),
                        OfficerStanding.REPRESENTATIVE,
                        Optional.of(member),
                        false,
                        true)
                : Officer.member(member.value());
    }

    private void goWrong(Life life, Dice dice) {
        LocalDate day = days.pick(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 28), dice);
        life.timetable().renewedOn().ifPresent(elected -> {
            List<Stay> people = people(life.biography(), elected);
            if (life.has(Fault.BOARD_TOO_SMALL)) {
                life.write(day, new EndOffice(life.id(), people.get(2).member(), OfficerRole.BOARD_MEMBER));
            } else if (life.has(Fault.TWO_OFFICES)) {
                life.write(
                        day,
                        new AppointOfficer(
                                life.id(),
                                Officer.member(people.get(1).member().value()),
                                OfficerRole.TREASURER,
                                Optional.empty()));
            }
        });
    }
}
