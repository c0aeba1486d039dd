package vn.htx.benchmarks;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Lets libraries log severe matters only; named to the JVM, which makes one. */
public final class QuietLogging {

    /** Used by {@link LogManager}. */
    public QuietLogging() {
        Logger.getLogger("").setLevel(Level.SEVERE);
    }
}
