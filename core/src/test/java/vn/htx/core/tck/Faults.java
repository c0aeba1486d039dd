package vn.htx.core.tck;

/** How often tests of faults try: a little in every build, a lot with {@code -Dhtx.faults=full}. */
public final class Faults {

    /** Whether this is the long run. */
    public static final boolean FULL = "full".equals(System.getProperty("htx.faults"));

    private Faults() {}

    /** How many rounds: so many in every build, so many in the long run. */
    public static int rounds(int brief, int full) {
        return FULL ? full : brief;
    }
}
