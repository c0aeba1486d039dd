package vn.htx.core.area;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who takes over the territory of an administrative unit (nhập, chia, thành lập đơn vị hành chính): all or part of it.
 *
 * @param predecessor the unit that bore this code on the day before
 * @param on the first day of the new arrangement
 * @param successor the unit that bears this code from that day; empty when all that is known is that the territory
 *     stays within the predecessor's parent, as when the district level was abolished
 * @param decree the instrument that arranged it
 */
public record Succession(AreaCode predecessor, LocalDate on, Optional<AreaCode> successor, String decree) {

    /** Refuses a line without an instrument. */
    public Succession {
        if (decree.isBlank()) {
            throw new IllegalArgumentException(
                    "The succession of " + predecessor + " on " + on + " cites no instrument");
        }
    }
}
