package vn.htx.storage.sqlite.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.document.Document;
import vn.htx.core.storage.VaultChange;
import vn.htx.core.storage.VaultRecord;

/**
 * The vault. A record is written once, after all others, and blanked where it stands: a row that never moves leaves no copy
 * behind. {@code PRAGMA secure_delete} alone does not do: when SQLite divides a full page it leaves the old bytes of the rows
 * that moved, and a later DELETE does not find them.
 */
final class PersonTable {

    private static final String EMPTY = "{}";

    private static final String SELECT = "SELECT member, document, key_hash FROM person WHERE erased = 0 AND ";
    private static final String INSERT = "INSERT INTO person (member, document, key_hash) VALUES (?, ?, ?)";
    /** Writes a record if the member has none. */
    private static final String INSERT_NEW = INSERT + " ON CONFLICT (member) WHERE erased = 0 DO NOTHING";

    private static final String BY_KEY_HASHES = """
            SELECT p.key_hash, p.member FROM json_each(?) AS h CROSS JOIN person AS p
            WHERE p.erased = 0 AND substr(p.key_hash, 1, 6) = substr(h.value, 1, 6) AND p.key_hash = h.value""";

    private static final String BY_MEMBER = SELECT + "member = ?";
    private static final String AFTER = SELECT + "member > ? ORDER BY member LIMIT ?";

    /** Only the first six digits are indexed. */
    private static final String BY_KEY_HASH = "SELECT member FROM person"
            + " WHERE erased = 0 AND substr(key_hash, 1, 6) = substr(?, 1, 6) AND key_hash = ?";

    private static final String SIZES = "SELECT place, octet_length(document), octet_length(key_hash) FROM person"
            + " WHERE erased = 0 AND member = ?";
    private static final String BLANK = "UPDATE person SET erased = 1, document = ?, key_hash = ? WHERE place = ?";

    /** Where a record stands and how many bytes it takes. */
    private record Place(long place, int document, @Nullable Integer keyHash) {

        static Place of(ResultSet row) throws SQLException {
            int hash = row.getInt(3);
            return new Place(row.getLong(1), row.getInt(2), row.wasNull() ? null : hash);
        }

        String blankDocument() {
            return EMPTY + " ".repeat(document - EMPTY.length());
        }

        @Nullable
        String blankKeyHash() {
            return keyHash == null ? null : " ".repeat(keyHash);
        }
    }

    /** Makes changes in their order; records of people not known before, who are most, are written together. */
    void change(Session session, List<VaultChange> changes) {
        List<VaultRecord> puts = new ArrayList<>();
        for (VaultChange change : changes) {
            if (change instanceof VaultChange.Put put) {
                puts.add(put.record());
            } else {
                putAll(session, puts);
                puts.clear();
                erase(session, change.member());
            }
        }
        putAll(session, puts);
    }

    private void putAll(Session session, List<VaultRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        if (areFree(session, records)) {
            int[] written = session.changeAll(
                    INSERT_NEW, records.stream().map(PersonTable::values).toList());
            for (int i = 0; i < written.length; i++) {
                if (written[i] == 0) {
                    put(session, records.get(i));
                }
            }
        } else {
            records.forEach(record -> put(session, record));
        }
    }

    /** Whether no key hash of these records is another's. */
    private boolean areFree(Session session, List<VaultRecord> records) {
        List<String> hashes =
                records.stream().flatMap(record -> record.keyHash().stream()).toList();
        return Set.copyOf(hashes).size() == hashes.size()
                && findByKeyHashes(session, hashes).isEmpty();
    }

    private static @Nullable Object[] values(VaultRecord record) {
        return new @Nullable Object[] {
            record.member(),
            CanonicalForm.text(record.person()),
            record.keyHash().orElse(null)
        };
    }

    private void put(Session session, VaultRecord record) {
        if (find(session, record.member()).equals(Optional.of(record))) {
            return;
        }
        erase(session, record.member());
        record.keyHash().flatMap(hash -> findByKeyHash(session, hash)).ifPresent(other -> {
            throw new IllegalArgumentException("member " + record.member() + " has the key hash of member " + other);
        });
        session.change(INSERT, values(record));
    }

    private void erase(Session session, String member) {
        session.first(SIZES, Place::of, member)
                .ifPresent(place -> session.change(BLANK, place.blankDocument(), place.blankKeyHash(), place.place()));
    }

    Optional<VaultRecord> find(Session session, String member) {
        return session.first(BY_MEMBER, PersonTable::record, member);
    }

    Optional<String> findByKeyHash(Session session, String keyHash) {
        return session.first(BY_KEY_HASH, row -> Cells.text(row, 1), keyHash, keyHash);
    }

    /** The members with some of these key hashes, by hash. */
    Map<String, String> findByKeyHashes(Session session, Collection<String> keyHashes) {
        Map<String, String> members = new HashMap<>();
        if (!keyHashes.isEmpty()) {
            List<Document> texts =
                    keyHashes.stream().<Document>map(Document.Text::new).toList();
            session.each(
                    BY_KEY_HASHES,
                    row -> members.put(Cells.text(row, 1), Cells.text(row, 2)),
                    CanonicalForm.text(new Document.Items(texts)));
        }
        return members;
    }

    List<VaultRecord> list(Session session, String member, int limit) {
        return session.list(AFTER, PersonTable::record, member, limit);
    }

    private static VaultRecord record(ResultSet row) throws SQLException {
        return new VaultRecord(
                Cells.text(row, 1),
                CanonicalForm.parseFields(Cells.text(row, 2)),
                Optional.ofNullable(row.getString(3)));
    }
}
