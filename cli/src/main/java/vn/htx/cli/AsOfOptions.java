package vn.htx.cli;

import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Option;
import vn.htx.core.register.Register;
import vn.htx.core.register.View;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;
import vn.htx.core.time.VietNamTime;

/** The point on both clocks a command looks from. */
final class AsOfOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day looked at, such as 2025-05-31; today if not said.")
    private LocalDate day = VietNamTime.dateOf(Clock.systemUTC().instant());

    @Option(
            names = "--known",
            paramLabel = "ENTRY|INSTANT",
            defaultValue = "now",
            description = "What was known: up to an entry's number, an instant such as 2025-06-05T00:00:00Z, or now.")
    String known = "now";

    private static final int LAST_YEAR = 2199;

    LocalDate day() {
        return day;
    }

    View view(Register register) {
        if (day.getYear() > LAST_YEAR) {
            throw new UserMistake("--as-of " + day + ": nothing is known of days after " + LAST_YEAR);
        }
        try {
            return register.view(AsOf.on(day).knownAt(Known.parse(known)));
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--known " + known + ": " + e.getMessage());
        }
    }
}
