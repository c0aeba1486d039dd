package vn.htx.core.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.htx.core.document.Document;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Items;
import vn.htx.core.document.DocumentException;
import vn.htx.core.document.DocumentException.Problem;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.people.Person;

/**
 * A filing as a document: {@code filing} (its id), {@code actor}, {@code effectiveOn}, {@code ground}, {@code act} with its
 * {@code type}, and apart from it {@code people}, the personal data that only the vault will hold; {@code replaces} and
 * {@code basedOn} name entries.
 */
public final class FilingDocument {

    private static final Set<String> NAMES =
            Set.of("filing", "actor", "effectiveOn", "ground", "act", "people", "replaces", "basedOn");

    private FilingDocument() {}

    /** The parts of the envelope that are plain values. */
    private record Envelope(
            FilingId filing,
            Actor actor,
            LocalDate effectiveOn,
            Optional<Ground> ground,
            Optional<Long> replaces,
            Optional<Long> basedOn) {}

    static Fields envelopeSchema(Map<String, Document> definitions) {
        return RecordMapper.schema(Envelope.class, definitions);
    }

    /** The document of a filing, its people included. */
    public static Fields write(Filing filing, Catalogue catalogue) {
        Fields fields = RecordMapper.write(new Envelope(
                        filing.id(),
                        filing.actor(),
                        filing.effectiveOn(),
                        Optional.of(filing.ground()).filter(ground -> !ground.equals(Ground.none())),
                        filing.replaces(),
                        filing.basedOn()))
                .with("act", catalogue.write(filing.act()));
        List<Document> people =
                filing.people().stream().<Document>map(RecordMapper::write).toList();
        return people.isEmpty() ? fields : fields.with("people", new Items(people));
    }

    /**
     * The filing written in a document.
     *
     * @throws DocumentException listing everything wrong with it
     */
    public static Filing read(Document document, Catalogue catalogue) {
        if (!(document instanceof Fields fields)) {
            throw new DocumentException(
                    List.of(new Problem("", "a filing is an object with " + String.join(", ", NAMES))));
        }
        List<Problem> problems = new ArrayList<>();
        Envelope envelope = attempt(
                fields.without("act").without("people"), part -> RecordMapper.read(Envelope.class, part, ""), problems);
        if (fields.find("act").isEmpty()) {
            problems.add(new Problem("act", "is missing"));
        }
        Act act = fields.find("act")
                .map(part -> attempt(part, found -> catalogue.readAct(found, "act"), problems))
                .orElse(null);
        List<Person> people = people(fields, problems);
        if (envelope == null || act == null || !problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        try {
            return new Filing(
                    envelope.filing(),
                    envelope.actor(),
                    envelope.effectiveOn(),
                    envelope.ground().orElse(Ground.none()),
                    act,
                    people,
                    envelope.replaces(),
                    envelope.basedOn());
        } catch (IllegalArgumentException e) {
            throw new DocumentException(List.of(new Problem("", String.valueOf(e.getMessage()))));
        }
    }

    private static List<Person> people(Fields fields, List<Problem> problems) {
        List<Person> people = new ArrayList<>();
        Document written = fields.find("people").orElse(new Items(List.of()));
        if (!(written instanceof Items items)) {
            problems.add(new Problem("people", "is not a list"));
            return people;
        }
        for (int i = 0; i < items.values().size(); i++) {
            String path = "people[" + i + "]";
            Person person =
                    attempt(items.values().get(i), part -> RecordMapper.read(Person.class, part, path), problems);
            if (person != null) {
                people.add(person);
            }
        }
        return people;
    }

    private static <T> @Nullable T attempt(Document part, Function<Document, T> read, List<Problem> problems) {
        try {
            return read.apply(part);
        } catch (DocumentException e) {
            problems.addAll(e.problems());
            return null;
        }
    }
}
