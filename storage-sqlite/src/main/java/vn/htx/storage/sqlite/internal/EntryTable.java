package vn.htx.storage.sqlite.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectWhereStep;
import org.jooq.Table;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.FilingId;
import vn.htx.core.storage.StorageException;

/** The entries: each stands as the canonical text that the chain hashes, beside its digest. */
final class EntryTable {

    static final Table<Record> ENTRY = table(name("entry"));
    static final Field<Long> SEQUENCE = field(name("sequence"), Long.class);
    static final Field<String> DOCUMENT = field(name("document"), String.class);
    static final Field<String> DIGEST = field(name("digest"), String.class);
    private static final Field<String> FILING = field(name("filing"), String.class);

    private final String insert = Sql.text(insertInto(ENTRY)
            .columns(SEQUENCE, DOCUMENT, DIGEST)
            .values(Sql.value(SEQUENCE), Sql.value(DOCUMENT), Sql.value(DIGEST)));
    private final String lastSequence =
            Sql.text(select(coalesce(max(SEQUENCE), inline(0L))).from(ENTRY));
    private final String last = Sql.text(entries().orderBy(SEQUENCE.desc()).limit(inline(1)));
    private final String bySequence = Sql.text(entries().where(SEQUENCE.eq(Sql.value(SEQUENCE))));
    private final String byFiling = Sql.text(entries().where(FILING.eq(Sql.value(FILING))));
    private final String after = Sql.text(
            entries().where(SEQUENCE.gt(Sql.value(SEQUENCE))).orderBy(SEQUENCE).limit(param("limit", Integer.class)));

    private static SelectWhereStep<?> entries() {
        return select(SEQUENCE, DOCUMENT, DIGEST).from(ENTRY);
    }

    void insert(Session session, Entry entry) {
        session.change(insert, entry.sequence(), CanonicalForm.text(entry.document()), entry.digest());
    }

    long lastSequence(Session session) {
        return session.first(lastSequence, row -> row.getLong(1)).orElse(0L);
    }

    Optional<Entry> findLast(Session session) {
        return session.first(last, EntryTable::entry);
    }

    Optional<Entry> find(Session session, long sequence) {
        return session.first(bySequence, EntryTable::entry, sequence);
    }

    Optional<Entry> find(Session session, FilingId filing) {
        return session.first(byFiling, EntryTable::entry, filing.value());
    }

    List<Entry> list(Session session, long sequence, int limit) {
        return session.list(after, EntryTable::entry, sequence, limit);
    }

    /** The entry of a row that begins with sequence, document and digest. */
    static Entry entry(ResultSet row) throws SQLException {
        long sequence = row.getLong(1);
        try {
            return Entry.read(CanonicalForm.parseFields(row.getString(2)), row.getString(3));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw StorageException.corrupt("the document of entry " + sequence + " is damaged: " + e.getMessage());
        }
    }
}
