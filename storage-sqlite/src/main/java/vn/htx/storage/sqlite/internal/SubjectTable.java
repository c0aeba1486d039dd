package vn.htx.storage.sqlite.internal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Entry;

/** Which subjects an entry touches (it belongs to their history) and which others it stands on. */
final class SubjectTable {

    static final String TOUCHES = "touches";
    static final String STANDS = "stands";

    private static final Table<Record> LINK = table(name("entry_subject"));
    private static final Field<Long> ENTRY = field(name("entry_subject", "entry"), Long.class);
    private static final Field<String> ROLE = field(name("role"), String.class);
    private static final Field<String> KIND = field(name("kind"), String.class);
    private static final Field<String> SUBJECT = field(name("subject"), String.class);
    private static final Field<String> EFFECTIVE_ON = field(name("entry_subject", "effective_on"), String.class);

    private static final Condition OF_SUBJECT = KIND.eq(Sql.value(KIND)).and(SUBJECT.eq(Sql.value(SUBJECT)));
    private static final Condition TOUCHING = ROLE.eq(inline(TOUCHES));
    private static final Condition STANDING = ROLE.eq(inline(STANDS));

    private final String insert = Sql.text(insertInto(LINK)
            .columns(ENTRY, ROLE, KIND, SUBJECT, EFFECTIVE_ON)
            .values(Sql.values(List.of(ENTRY, ROLE, KIND, SUBJECT, EFFECTIVE_ON))));
    private final String touching = history(OF_SUBJECT.and(TOUCHING));
    private final String standing = history(OF_SUBJECT.and(STANDING).and(EFFECTIVE_ON.ge(Sql.value(EFFECTIVE_ON))));
    private final String latestDay =
            Sql.text(select(max(EFFECTIVE_ON)).from(LINK).where(OF_SUBJECT.and(TOUCHING)));
    private final String lastTouch = Sql.text(select(max(ENTRY)).from(LINK).where(OF_SUBJECT.and(TOUCHING)));
    private final String touched = subjects(TOUCHING);
    private final String stoodOn = subjects(STANDING);
    private final String subjects = Sql.text(selectDistinct(KIND, SUBJECT)
            .from(LINK)
            .where(TOUCHING.and(row(KIND, SUBJECT).gt(row(Sql.value(KIND), Sql.value(SUBJECT)))))
            .orderBy(KIND, SUBJECT)
            .limit(param("limit", Integer.class)));

    private static String subjects(Condition role) {
        return Sql.text(select(KIND, SUBJECT)
                .from(LINK)
                .where(ENTRY.eq(Sql.value(ENTRY)).and(role))
                .orderBy(KIND, SUBJECT));
    }

    private static String history(Condition which) {
        return Sql.text(select(EntryTable.SEQUENCE, EntryTable.DOCUMENT, EntryTable.DIGEST)
                .from(LINK)
                .join(EntryTable.ENTRY)
                .on(EntryTable.SEQUENCE.eq(ENTRY))
                .where(which)
                .orderBy(EntryTable.SEQUENCE));
    }

    void link(Session session, Entry entry, String role, List<Subject> subjects) {
        String day = Days.kept(entry.effectiveOn());
        subjects.forEach(subject -> session.change(insert, entry.sequence(), role, subject.kind(), subject.id(), day));
    }

    List<Entry> listTouching(Session session, Subject subject) {
        return session.list(touching, EntryTable::entry, subject.kind(), subject.id());
    }

    List<Entry> listStandingOn(Session session, Subject subject, LocalDate from) {
        return session.list(standing, EntryTable::entry, subject.kind(), subject.id(), Days.asked(from));
    }

    Optional<LocalDate> findLatestDay(Session session, Subject subject) {
        return session.list(latestDay, row -> Optional.ofNullable(row.getString(1)), subject.kind(), subject.id())
                .get(0)
                .map(LocalDate::parse);
    }

    long lastTouch(Session session, Subject subject) {
        return session.first(lastTouch, row -> row.getLong(1), subject.kind(), subject.id())
                .orElse(0L);
    }

    List<Subject> listTouched(Session session, long sequence) {
        return session.list(touched, row -> new Subject(row.getString(1), row.getString(2)), sequence);
    }

    List<Subject> listStoodOn(Session session, long sequence) {
        return session.list(stoodOn, row -> new Subject(row.getString(1), row.getString(2)), sequence);
    }

    List<Subject> list(Session session, Optional<Subject> after, int limit) {
        return session.list(
                subjects,
                row -> new Subject(row.getString(1), row.getString(2)),
                after.map(Subject::kind).orElse(""),
                after.map(Subject::id).orElse(""),
                limit);
    }
}
