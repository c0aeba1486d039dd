package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.statistics.OrganizationLife.Seat;

/** Where seats lie on the day counted, which moves with the law even when nobody moves. */
record Places(AreaDirectory areas, Optional<AreaCode> within) {

    /** The code of the unit of a level in which a seat lies on a day. */
    String unit(Optional<Seat> seat, AreaLevel level, LocalDate day) {
        return seat.flatMap(registered -> areas.locate(registered.area(), registered.registeredOn(), level, day))
                .map(AreaCode::value)
                .orElse(Dimension.NONE);
    }

    /** Whether a seat lies in the area asked about; if none is asked about, every organization does. */
    boolean admits(Optional<Seat> seat, LocalDate day) {
        return within.isEmpty()
                || seat.filter(registered ->
                                areas.isWithin(registered.area(), registered.registeredOn(), within.get(), day))
                        .isPresent();
    }

    /** The days on which seats change units by law. */
    SortedSet<LocalDate> changeDays() {
        return areas.changeDays();
    }
}
