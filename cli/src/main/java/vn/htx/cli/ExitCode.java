package vn.htx.cli;

/** What the {@code htx} command ends with. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;
    /** A fault in htx itself. */
    static final int FAULT = 1;
    /** The command, the settings or a document cannot be understood. */
    static final int USAGE = 2;
    /** The filing was refused. */
    static final int REFUSED = 3;
    /** The register cannot be opened, read or written. */
    static final int UNAVAILABLE = 4;
    /** Verification found faults, or a copy differs. */
    static final int UNSOUND = 5;

    private ExitCode() {}
}
