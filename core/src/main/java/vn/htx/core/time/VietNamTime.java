package vn.htx.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The legal time of Việt Nam (giờ Việt Nam, UTC+7): the one place where an instant becomes a legal day. */
public final class VietNamTime {

    /** The zone in which every legal day begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietNamTime() {}

    /** Returns the day it was in Việt Nam at {@code instant}. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** Returns the instant at which {@code day} begins in Việt Nam. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
