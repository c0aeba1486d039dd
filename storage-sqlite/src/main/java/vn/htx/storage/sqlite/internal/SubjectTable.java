package vn.htx.storage.sqlite.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.document.Document;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Entry;
import vn.htx.core.storage.LatestDays;

/** Which subjects an entry touches (it belongs to their history) and which others it stands on. */
final class SubjectTable {

    static final String TOUCHES = "touches";
    static final String STANDS = "stands";

    private static final String OF_SUBJECT = "s.kind = ? AND s.subject = ? AND s.role = ";
    private static final String TOUCHING = OF_SUBJECT + "'touches'";
    private static final String STANDING = OF_SUBJECT + "'stands'";

    private static final String INSERT =
            "INSERT INTO entry_subject (entry, role, kind, subject, effective_on) VALUES (?, ?, ?, ?, ?)";
    private static final String LIST_TOUCHING = history(TOUCHING);
    private static final String SEQUENCES_TOUCHING =
            "SELECT s.entry FROM entry_subject AS s WHERE " + TOUCHING + " ORDER BY s.entry";
    private static final String LIST_STANDING = history(STANDING + " AND s.effective_on >= ?");
    private static final String LATEST_DAYS = """
            SELECT (SELECT max(effective_on) FROM entry_subject
                    WHERE kind = asked.value ->> 0 AND subject = asked.value ->> 1 AND role = 'touches'),
                (SELECT max(effective_on) FROM entry_subject
                    WHERE kind = asked.value ->> 0 AND subject = asked.value ->> 1 AND role = 'stands')
            FROM json_each(?) AS asked""";
    private static final String LAST_TOUCH = "SELECT max(s.entry) FROM entry_subject AS s WHERE " + TOUCHING;
    private static final String TOUCHED = subjects("touches");
    private static final String STOOD_ON = subjects("stands");
    private static final String SUBJECTS = """
            SELECT DISTINCT kind, subject FROM entry_subject
            WHERE role = 'touches' AND (kind, subject) > (?, ?)
            ORDER BY kind, subject LIMIT ?""";

    private static String subjects(String role) {
        return "SELECT kind, subject FROM entry_subject WHERE entry = ? AND role = '" + role
                + "' ORDER BY kind, subject";
    }

    private static String history(String which) {
        return "SELECT " + EntryTable.COLUMNS
                + " FROM entry_subject AS s JOIN entry AS e ON e.sequence = s.entry WHERE " + which
                + " ORDER BY sequence";
    }

    void link(Session session, Entry entry, String role, List<Subject> subjects) {
        String day = Days.kept(entry.effectiveOn());
        if (!subjects.isEmpty()) {
            session.changeAll(
                    INSERT,
                    subjects.stream()
                            .map(subject -> new Object[] {entry.sequence(), role, subject.kind(), subject.id(), day})
                            .toList());
        }
    }

    List<Entry> listTouching(Session session, Subject subject) {
        return session.list(LIST_TOUCHING, EntryTable::entry, subject.kind(), subject.id());
    }

    List<Long> listSequencesTouching(Session session, Subject subject) {
        return session.list(SEQUENCES_TOUCHING, row -> row.getLong(1), subject.kind(), subject.id());
    }

    List<Entry> listStandingOn(Session session, Subject subject, LocalDate from) {
        return session.list(LIST_STANDING, EntryTable::entry, subject.kind(), subject.id(), Days.asked(from));
    }

    List<LatestDays> listLatestDays(Session session, List<Subject> subjects) {
        List<Document> asked = subjects.stream()
                .<Document>map(subject ->
                        new Document.Items(List.of(new Document.Text(subject.kind()), new Document.Text(subject.id()))))
                .toList();
        return session.list(
                LATEST_DAYS,
                row -> new LatestDays(Cells.findDay(row, 1), Cells.findDay(row, 2)),
                CanonicalForm.text(new Document.Items(asked)));
    }

    long lastTouch(Session session, Subject subject) {
        return session.first(LAST_TOUCH, row -> row.getLong(1), subject.kind(), subject.id())
                .orElse(0L);
    }

    List<Subject> listTouched(Session session, long sequence) {
        return session.list(TOUCHED, row -> new Subject(Cells.text(row, 1), Cells.text(row, 2)), sequence);
    }

    List<Subject> listStoodOn(Session session, long sequence) {
        return session.list(STOOD_ON, row -> new Subject(Cells.text(row, 1), Cells.text(row, 2)), sequence);
    }

    List<Subject> list(Session session, Optional<Subject> after, int limit) {
        return session.list(
                SUBJECTS,
                row -> new Subject(Cells.text(row, 1), Cells.text(row, 2)),
                after.map(Subject::kind).orElse(""),
                after.map(Subject::id).orElse(""),
                limit);
    }
}
