package vn.htx.core.storage;

/** A reading that may also append, and that sees what it appended. All it appends is kept when it ends, or nothing. */
public interface UnitOfWork extends Reading {

    /**
     * Appends an entry with all that comes with it.
     *
     * @throws IllegalArgumentException if the entry is not the next in sequence
     */
    void append(Append append);
}
