package vn.htx.storage.sqlite.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.FilingId;
import vn.htx.core.storage.ChainHead;
import vn.htx.core.storage.StorageException;

/** The entries: each stands as the canonical text that the chain hashes, beside its digest. */
final class EntryTable {

    /** The columns that {@link #entry} reads. */
    static final String COLUMNS = "sequence, document, digest";

    private static final String SELECT = "SELECT " + COLUMNS + " FROM entry ";
    private static final String INSERT = "INSERT INTO entry (" + COLUMNS + ") VALUES (?, ?, ?)";
    private static final String LAST_SEQUENCE = "SELECT coalesce(max(sequence), 0) FROM entry";
    private static final String LAST = SELECT + "ORDER BY sequence DESC LIMIT 1";
    private static final String HEAD = "SELECT sequence, recorded_at, digest FROM entry ORDER BY sequence DESC LIMIT 1";
    private static final String BY_SEQUENCE = SELECT + "WHERE sequence = ?";
    private static final String BY_FILING = SELECT + "WHERE filing = ?";
    private static final String AFTER = SELECT + "WHERE sequence > ? ORDER BY sequence LIMIT ?";

    void insert(Session session, Entry entry) {
        session.change(INSERT, entry.sequence(), CanonicalForm.text(entry.document()), entry.digest());
    }

    long lastSequence(Session session) {
        return session.first(LAST_SEQUENCE, row -> row.getLong(1)).orElse(0L);
    }

    /** Where the chain ends, without its last document, which may be long. */
    Optional<ChainHead> findHead(Session session) {
        return session.first(HEAD, EntryTable::head);
    }

    private static ChainHead head(ResultSet row) throws SQLException {
        return new ChainHead(row.getLong(1), Instant.parse(Cells.text(row, 2)), Cells.text(row, 3));
    }

    Optional<Entry> findLast(Session session) {
        return session.first(LAST, EntryTable::entry);
    }

    Optional<Entry> find(Session session, long sequence) {
        return session.first(BY_SEQUENCE, EntryTable::entry, sequence);
    }

    Optional<Entry> find(Session session, FilingId filing) {
        return session.first(BY_FILING, EntryTable::entry, filing.value());
    }

    List<Entry> list(Session session, long sequence, int limit) {
        return session.list(AFTER, EntryTable::entry, sequence, limit);
    }

    /** The entry of a row that begins with sequence, document and digest. */
    static Entry entry(ResultSet row) throws SQLException {
        long sequence = row.getLong(1);
        try {
            return Entry.read(CanonicalForm.parseFields(Cells.text(row, 2)), Cells.text(row, 3));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw StorageException.corrupt("the document of entry " + sequence + " is damaged: " + e.getMessage());
        }
    }
}
