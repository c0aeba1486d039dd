package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.fact.Act;
import vn.htx.core.organization.OrganizationKind;

/** All lives as told, for what is done with many of them together. */
record Province(List<Biography> lives, OfficeDays days, Drafts drafts) {

    /** Bắc Kạn until 2025-06-30. */
    static final AreaCode CODE = AreaCode.of("06");

    private static final AreaDirectory AREAS = AreaDirectory.vietNam();

    /** Whether business goes on as usual on a day, as far as the registry knows by then. */
    static boolean isAtWork(Biography life, LocalDate day) {
        return life.existsOn(day)
                && !life.toldOn().isAfter(day)
                && !day.isAfter(life.lastUsualDay())
                && life.operating().orElse(true)
                && !life.isSuspendedWithin(day, day);
    }

    /** Those of a kind that are at work on a day. */
    List<Biography> atWork(OrganizationKind kind, LocalDate day) {
        return lives.stream()
                .filter(life -> life.kind() == kind && isAtWork(life, day))
                .toList();
    }

    /** The cooperatives still at work on the day of the published figures: what happened to them is counted that day. */
    List<Biography> lastingCooperatives() {
        return atWork(OrganizationKind.COOPERATIVE, Course.PUBLISHED);
    }

    /** So many lasting cooperatives, at work since the first of some days, of which something is true. */
    List<Biography> pick(int count, LocalDate since, Predicate<Biography> wanted, Dice dice) {
        return dice.some(
                count,
                lastingCooperatives().stream()
                        .filter(life -> isAtWork(life, since))
                        .filter(life -> !life.isSuspendedWithin(since, Course.PUBLISHED))
                        .filter(wanted)
                        .toList());
    }

    /** The districts, by code. */
    static List<AreaCode> districts() {
        return AREAS.listIn(CODE, AreaLevel.DISTRICT, Course.PUBLISHED).stream()
                .map(area -> area.code())
                .toList();
    }

    /** Those of a district, or all of the province, by where they were founded. */
    static Stream<Biography> in(AreaCode unit, List<Biography> lives) {
        return lives.stream()
                .filter(life -> AREAS.isWithin(life.foundedIn(), life.foundedOn(), unit, life.foundedOn()));
    }

    /** The first office day on or after a day. */
    LocalDate from(LocalDate day) {
        return days.from(day);
    }

    /** The office day so many calendar days after another, or the next one. */
    LocalDate after(LocalDate day, int calendarDays) {
        return days.from(day.plusDays(calendarDays));
    }

    void write(LocalDate day, Act act) {
        drafts.write(day, act);
    }
}
