package vn.htx.core.filing;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.htx.core.document.Document;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Items;
import vn.htx.core.document.Document.Text;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.people.Person;

/**
 * JSON Schemas (draft 2020-12) of the documents people file, made from the acts themselves. A document that does not
 * fit cannot be read; one that fits may still hold a value that is none, and whether it is accepted is for the register to say.
 */
public final class FilingSchemas {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private FilingSchemas() {}

    /** The schema of a filing of one act. */
    public static Fields ofAct(Class<? extends Act> type) {
        TreeMap<String, Document> definitions = new TreeMap<>();
        Fields act = RecordMapper.schema(type.asSubclass(Record.class), definitions);
        return filing(Catalogue.nameOf(type), named(act, Catalogue.nameOf(type)), definitions);
    }

    /** The schema of a filing of any act of a catalogue: the envelope, and which files hold the acts. */
    public static Fields ofAny(Catalogue catalogue) {
        List<Document> references = catalogue.actTypes().keySet().stream()
                .<Document>map(name -> Fields.empty().with("$ref", "acts/" + name + ".schema.json"))
                .toList();
        return Fields.empty()
                .with("$schema", DRAFT)
                .with("title", "Filing of any act")
                .with("oneOf", new Items(references));
    }

    private static Fields named(Fields act, String name) {
        Fields properties = act.fields("properties").with("type", Fields.empty().with("const", name));
        return act.with("properties", properties).with("required", plus(act, "type"));
    }

    private static Items plus(Fields schema, String field) {
        List<Document> before = ((Items) schema.find("required").orElseThrow()).values();
        return new Items(
                Stream.concat(before.stream(), Stream.of(new Text(field))).toList());
    }

    private static Fields filing(String name, Fields act, TreeMap<String, Document> definitions) {
        Fields envelope = FilingDocument.envelopeSchema(definitions);
        Fields people =
                Fields.empty().with("type", "array").with("items", RecordMapper.schema(Person.class, definitions));
        Fields properties = envelope.fields("properties").with("act", act).with("people", people);
        return envelope.with("$schema", DRAFT)
                .with("title", "Filing of " + name)
                .with("properties", properties)
                .with("required", plus(envelope, "act"))
                .with("$defs", new Fields(definitions));
    }
}
