package vn.htx.core.assessment;

import vn.htx.core.area.AreaDirectory;
import vn.htx.core.time.WorkCalendar;

/**
 * What rules consult besides the register's own facts.
 *
 * @param areas administrative units over time
 * @param calendar working days
 */
public record ReferenceData(AreaDirectory areas, WorkCalendar calendar) {

    /** The administrative units and the calendar that ship with htx. */
    public static ReferenceData vietNam() {
        return new ReferenceData(AreaDirectory.vietNam(), WorkCalendar.vietNam());
    }
}
