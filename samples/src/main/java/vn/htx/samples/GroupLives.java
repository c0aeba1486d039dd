package vn.htx.samples;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.group.GroupNotice;
import vn.htx.core.group.HoldGroupMeeting;
import vn.htx.core.group.NotifyCommune;
import vn.htx.core.group.SignGroupContract;

/** What groups do among themselves: the contract they are founded with, of which the commune is told, and a meeting in each of the last years. */
final class GroupLives implements Topic {

    /** The first day of Decree 77/2019/NĐ-CP. */
    private static final LocalDate DECREE_77 = LocalDate.of(2019, 11, 25);

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2025;
    private static final int CONTRIBUTING_PER_MILLE = 700;

    private final OfficeDays days;

    GroupLives(OfficeDays days) {
        this.days = days;
    }

    @Override
    public void tell(Life life, Dice dice) {
        Biography told = life.biography();
        if (!told.isGroup()) {
            return;
        }
        long founders = told.members(told.foundedOn());
        life.write(
                told.foundedOn(),
                new SignGroupContract(told.id(), Optional.empty(), contributes(life, dice), false, founders, founders));
        if (tellsCommune(life)) {
            life.write(told.foundedOn(), new NotifyCommune(told.id(), GroupNotice.CONTRACT));
        }
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            LocalDate day = days.pick(LocalDate.of(year, 1, 8), LocalDate.of(year, 4, 25), dice);
            if (told.existsOn(day)) {
                meet(life, day, dice);
            }
        }
    }

    /** Under the decree of 2019 the commune is told of a contract, unless the group registers. */
    private static boolean tellsCommune(Life life) {
        Biography told = life.biography();
        return !told.foundedOn().isBefore(DECREE_77)
                && !told.isRegisteredOn(told.foundedOn())
                && !life.has(Fault.GROUP_UNREGISTERED);
    }

    /** Contributions with a contract without a term have a group register, under the law of 2023. */
    private static boolean contributes(Life life, Dice dice) {
        Biography told = life.biography();
        boolean free = told.foundedOn().isBefore(Charters.LAW_2023) || told.isRegisteredOn(told.foundedOn());
        return life.has(Fault.GROUP_UNREGISTERED) || (free && dice.perMille(CONTRIBUTING_PER_MILLE));
    }

    private static void meet(Life life, LocalDate day, Dice dice) {
        long members = life.biography().members(day);
        long absent = dice.below((int) members / 5 + 1);
        life.write(day, new HoldGroupMeeting(life.id(), "HOP-" + day, 1, Optional.empty(), members, members - absent));
    }
}
