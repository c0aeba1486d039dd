package vn.htx.storage.sqlite.internal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.update;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.storage.VaultChange;
import vn.htx.core.storage.VaultRecord;

/**
 * The vault. A record is written once, after all others, and blanked where it stands: a row that never moves leaves no copy
 * behind. {@code PRAGMA secure_delete} alone does not do: when SQLite divides a full page it leaves the old bytes of the rows
 * that moved, and a later DELETE does not find them.
 */
final class PersonTable {

    private static final Table<Record> PERSON = table(name("person"));
    private static final Field<Long> PLACE = field(name("place"), Long.class);
    private static final Field<String> MEMBER = field(name("member"), String.class);
    private static final Field<String> DOCUMENT = field(name("document"), String.class);
    private static final Field<String> KEY_HASH = field(name("key_hash"), String.class);
    private static final Field<Long> ERASED = field(name("erased"), Long.class);

    private static final int INDEXED_DIGITS = 6;
    private static final String EMPTY = "{}";

    private static final Condition KEPT = ERASED.eq(inline(0L));

    private final String insert = Sql.text(insertInto(PERSON)
            .columns(MEMBER, DOCUMENT, KEY_HASH)
            .values(Sql.value(MEMBER), Sql.value(DOCUMENT), Sql.value(KEY_HASH)));
    private final String byMember =
            Sql.text(select(MEMBER, DOCUMENT, KEY_HASH).from(PERSON).where(KEPT.and(MEMBER.eq(Sql.value(MEMBER)))));
    private final String byKeyHash = Sql.text(select(MEMBER)
            .from(PERSON)
            .where(KEPT.and(digits(KEY_HASH).eq(digits(Sql.value(KEY_HASH)))).and(KEY_HASH.eq(Sql.value(KEY_HASH)))));
    private final String after = Sql.text(select(MEMBER, DOCUMENT, KEY_HASH)
            .from(PERSON)
            .where(KEPT.and(MEMBER.gt(Sql.value(MEMBER))))
            .orderBy(MEMBER)
            .limit(param("limit", Integer.class)));
    private final String sizes = Sql.text(select(
                    PLACE,
                    function("octet_length", SQLDataType.INTEGER, DOCUMENT),
                    function("octet_length", SQLDataType.INTEGER, KEY_HASH))
            .from(PERSON)
            .where(KEPT.and(MEMBER.eq(Sql.value(MEMBER)))));
    private final String blank = Sql.text(update(PERSON)
            .set(ERASED, inline(1L))
            .set(DOCUMENT, Sql.value(DOCUMENT))
            .set(KEY_HASH, Sql.value(KEY_HASH))
            .where(PLACE.eq(Sql.value(PLACE))));

    private static Field<String> digits(Field<String> keyHash) {
        return function("substr", SQLDataType.VARCHAR, keyHash, inline(1), inline(INDEXED_DIGITS));
    }

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

    void change(Session session, VaultChange change) {
        if (change instanceof VaultChange.Put put) {
            put(session, put.record());
        } else {
            erase(session, change.member());
        }
    }

    private void put(Session session, VaultRecord record) {
        if (find(session, record.member()).equals(Optional.of(record))) {
            return;
        }
        erase(session, record.member());
        record.keyHash().flatMap(hash -> findByKeyHash(session, hash)).ifPresent(other -> {
            throw new IllegalArgumentException("member " + record.member() + " has the key hash of member " + other);
        });
        session.change(
                insert,
                record.member(),
                CanonicalForm.text(record.person()),
                record.keyHash().orElse(null));
    }

    private void erase(Session session, String member) {
        session.first(sizes, Place::of, member)
                .ifPresent(place -> session.change(blank, place.blankDocument(), place.blankKeyHash(), place.place()));
    }

    Optional<VaultRecord> find(Session session, String member) {
        return session.first(byMember, PersonTable::record, member);
    }

    Optional<String> findByKeyHash(Session session, String keyHash) {
        return session.first(byKeyHash, row -> row.getString(1), keyHash, keyHash);
    }

    List<VaultRecord> list(Session session, String member, int limit) {
        return session.list(after, PersonTable::record, member, limit);
    }

    private static VaultRecord record(ResultSet row) throws SQLException {
        return new VaultRecord(
                row.getString(1), CanonicalForm.parseFields(row.getString(2)), Optional.ofNullable(row.getString(3)));
    }
}
