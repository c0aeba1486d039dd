package vn.htx.storage.json.recovery;

/**
 * Something a crash left in a register's folder. Nothing that was acknowledged is lost by it. Opening puts it right;
 * opening to read and scanning leave it as it is.
 *
 * @param kind what it is
 * @param file the file, seen from the register's folder
 * @param line the line, from 1; 0 when the whole file is meant
 * @param detail what was found and what opening does about it
 */
public record RecoveryNote(Kind kind, String file, long line, String detail) {

    /** What a crash can leave. */
    public enum Kind {
        /** A last line without its end: it was being written. */
        TORN_LINE,
        /** The first lines of a unit of work whose last never came. */
        INCOMPLETE_UNIT_OF_WORK,
        /** A person's record whose filing never came. */
        UNCOMMITTED_PERSON,
        /** A record whose erasure is recorded and not carried out. */
        UNFINISHED_ERASURE,
        /** A full segment without its seal. */
        UNFINISHED_SEAL,
        /** A file written beside the one it was to replace. */
        LEFTOVER_FILE
    }

    @Override
    public String toString() {
        return file + (line == 0 ? "" : " line " + line) + ": " + detail;
    }
}
