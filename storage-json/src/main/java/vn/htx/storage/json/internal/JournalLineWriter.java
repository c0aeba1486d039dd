package vn.htx.storage.json.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.fact.Column;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Entry;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.VaultChange;

/** Writes lines of the journal: {@link JournalLineReader} reads them. */
final class JournalLineWriter {

    private JournalLineWriter() {}

    /** Adds the line of an append that stands at a place, from 1, among the lines of its unit of work. */
    static void write(Append append, int place, int of, ByteArrayOutputStream out) throws IOException {
        CheckedLine.write(
                json -> {
                    json.writeNumberField(JournalFields.PLACE, place);
                    json.writeNumberField(JournalFields.OF, of);
                    writeEntry(append.entry(), json);
                    writeChanges(append, json);
                },
                out);
    }

    private static void writeEntry(Entry entry, JsonGenerator json) throws IOException {
        json.writeFieldName(JournalFields.ENTRY);
        json.writeRawValue(CanonicalForm.text(entry.document()));
        json.writeStringField(JournalFields.DIGEST, entry.digest());
    }

    private static void writeChanges(Append append, JsonGenerator json) throws IOException {
        writeSubjects(JournalFields.TOUCHES, append.touches(), json);
        writeSubjects(JournalFields.STANDS_ON, append.standsOn(), json);
        json.writeArrayFieldStart(JournalFields.CLOSED);
        for (KnownFact<?> stored : append.changes().closed()) {
            beginFact(stored.fact(), json);
            json.writeNumberField(JournalFields.KNOWN_FROM, stored.knownFrom());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart(JournalFields.OPENED);
        for (Fact<?> fact : append.changes().opened()) {
            beginFact(fact, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        writeVault(append.vault(), json);
    }

    private static void writeSubjects(String name, List<Subject> subjects, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Subject subject : subjects) {
            json.writeString(subject.toString());
        }
        json.writeEndArray();
    }

    private static void beginFact(Fact<?> fact, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField(JournalFields.FACT, fact.type().name());
        json.writeObjectFieldStart(JournalFields.CELLS);
        for (Column column : fact.type().columns()) {
            writeCell(column, fact, json);
        }
        json.writeEndObject();
        json.writeStringField(JournalFields.PERIOD, fact.period().toString());
        json.writeNumberField(JournalFields.ASSERTED_BY, fact.entry());
    }

    private static void writeCell(Column column, Fact<?> fact, JsonGenerator json) throws IOException {
        Object cell = fact.cells().get(fact.type().position(column.name()));
        if (cell instanceof String text) {
            json.writeStringField(column.name(), text);
        } else if (cell instanceof Long whole) {
            json.writeNumberField(column.name(), whole);
        } else if (cell instanceof Boolean flag) {
            json.writeBooleanField(column.name(), flag);
        }
    }

    private static void writeVault(List<VaultChange> changes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(JournalFields.VAULT);
        for (VaultChange change : changes) {
            json.writeStartObject();
            String deed = change instanceof VaultChange.Erase ? JournalFields.ERASE : JournalFields.PUT;
            json.writeStringField(deed, change.member());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
