package vn.htx.samples;

import java.time.LocalDate;

/** Something that is to happen in an organization's life on a day. */
record Event(LocalDate day, Deed deed) {

    /** What happens. */
    interface Deed {

        /** It happens on a day, and the chronicle tells of it. */
        void happen(Chronicle chronicle, LocalDate day);
    }
}
