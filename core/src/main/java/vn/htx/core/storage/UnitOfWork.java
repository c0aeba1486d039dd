package vn.htx.core.storage;

/** A reading that may also append, and that sees what it appended. All it appends is kept when it ends, or nothing. */
public interface UnitOfWork extends Reading {

    /**
     * Appends an entry with all that comes with it. When this throws, nothing of the append is kept, whatever the body does
     * next.
     *
     * @throws IllegalArgumentException if the entry is not the next in sequence
     * @throws RuntimeException if its filing already is an entry, a fact it takes back is not known, or a key hash it
     *     puts is another member's
     */
    void append(Append append);
}
