package vn.htx.storage.json.internal;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Digests;
import vn.htx.core.filing.Entry;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.FactChanges;
import vn.htx.storage.json.internal.JournalLine.VaultMark;

/** Reads lines of the journal, strictly, in one pass: {@link JournalLineWriter} writes them. */
final class JournalLineReader {

    private final FactReader facts;
    private final TextPool texts = new TextPool();

    JournalLineReader(Catalogue catalogue) {
        this.facts = new FactReader(catalogue);
    }

    /**
     * Reads a line whose checksum was found right.
     *
     * @throws IOException if it is not JSON
     * @throws IllegalArgumentException if it is not such a line
     */
    JournalLine read(Line line) throws IOException {
        try (JsonCursor in = new JsonCursor(line, texts)) {
            in.beginObject();
            Format.require(in.whole(Format.FIELD));
            long place = in.whole(JournalFields.PLACE);
            long of = in.whole(JournalFields.OF);
            Entry entry = entry(in, line);
            List<Subject> touches = subjects(JournalFields.TOUCHES, in);
            List<Subject> standsOn = subjects(JournalFields.STANDS_ON, in);
            FactChanges changes = changes(entry.sequence(), in);
            List<VaultMark> vault = in.objects(JournalFields.VAULT, () -> mark(in));
            in.end();
            return new JournalLine(new Append(entry, touches, standsOn, changes, List.of()), vault, place, of);
        }
    }

    /** An entry's digest is taken over its bytes as they stand, which therefore are canonical if it is right. */
    private static Entry entry(JsonCursor in, Line line) throws IOException {
        in.field(JournalFields.ENTRY);
        in.beginObject();
        int begin = in.place();
        Fields document = in.document();
        int end = in.place() + 1;
        String digest = in.text(JournalFields.DIGEST);
        MessageDigest sha256 = Digests.sha256();
        sha256.update(line.buffer, line.from + begin, end - begin);
        if (!digest.equals(Digests.hex(sha256.digest()))) {
            throw new IllegalArgumentException("the digest is not that of the entry");
        }
        return Entry.read(document, digest);
    }

    private List<Subject> subjects(String name, JsonCursor in) throws IOException {
        return in.texts(name, () -> subject(in.item()));
    }

    private Subject subject(String text) {
        Subject read = Subject.parse(text);
        return new Subject(texts.share(read.kind()), read.id());
    }

    private FactChanges changes(long entry, JsonCursor in) throws IOException {
        List<KnownFact<?>> closed = in.objects(JournalFields.CLOSED, () -> facts.closed(in, entry));
        List<Fact<?>> opened = in.objects(JournalFields.OPENED, () -> facts.opened(in));
        return new FactChanges(closed, opened);
    }

    private static VaultMark mark(JsonCursor in) throws IOException {
        boolean erases = in.isNext(JournalFields.ERASE);
        VaultMark mark = new VaultMark(erases, in.text(erases ? JournalFields.ERASE : JournalFields.PUT));
        in.endObject();
        return mark;
    }
}
