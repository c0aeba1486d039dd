package vn.htx.cli;

import java.time.Clock;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.VietNamTime;

/** Today in Viet Nam, asked at the edge. */
final class Now {

    private Now() {}

    static AsOf asOf() {
        return AsOf.on(VietNamTime.dateOf(Clock.systemUTC().instant()));
    }
}
