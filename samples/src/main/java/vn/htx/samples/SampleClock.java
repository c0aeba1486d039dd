package vn.htx.samples;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that stands still until it is moved, so that sample filings are always recorded at the same instants and a
 * register filled twice has the same chain head. Thread-safe.
 */
public final class SampleClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    SampleClock(Instant start) {
        this(start, ZoneOffset.UTC);
    }

    private SampleClock(Instant start, ZoneId zone) {
        this.now = start;
        this.zone = zone;
    }

    /** Moves the clock to an instant. */
    public void moveTo(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** A clock of another zone that stands at the same instant and is moved by itself. */
    @Override
    public Clock withZone(ZoneId other) {
        return new SampleClock(now, other);
    }
}
