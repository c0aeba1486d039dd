package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Sector;
import vn.htx.core.organization.Situation;

/**
 * All that figures ask of one organization, over time. It has properties only on the days it exists, whatever other
 * facts say of it before or after.
 */
record OrganizationLife(
        Trajectory<Existing> existence,
        Trajectory<Seat> seats,
        Trajectory<Sector> sectors,
        Trajectory<Situation> situations,
        Trajectory<Boolean> reviews,
        Trajectory<Dong> capital) {

    /** An organization of a kind, in existence since a day. */
    record Existing(OrganizationKind kind, LocalDate since) {}

    /** A seat: the code registered, which means the unit that bore it on the day of registration. */
    record Seat(AreaCode area, LocalDate registeredOn) {}

    /** The days on which anything registered of it changes. */
    SortedSet<LocalDate> changeDays() {
        return Stream.of(existence, seats, sectors, situations, reviews, capital)
                .flatMap(Trajectory::changeDays)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
