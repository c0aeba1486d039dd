package vn.htx.core.register;

import java.util.stream.Collectors;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.document.Document;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Items;

/** Documents as people read them: JSON with a line for each field. */
final class Printed {

    private static final String STEP = "  ";

    private Printed() {}

    static String json(Document document) {
        return json(document, "\n");
    }

    private static String json(Document document, String line) {
        if (document instanceof Fields fields && !fields.values().isEmpty()) {
            return fields.values().entrySet().stream()
                    .map(field -> CanonicalForm.text(new Document.Text(field.getKey())) + ": "
                            + json(field.getValue(), line + STEP))
                    .collect(Collectors.joining("," + line + STEP, "{" + line + STEP, line + "}"));
        } else if (document instanceof Items items && items.values().stream().anyMatch(Fields.class::isInstance)) {
            return items.values().stream()
                    .map(item -> json(item, line + STEP))
                    .collect(Collectors.joining("," + line + STEP, "[" + line + STEP, line + "]"));
        }
        return CanonicalForm.text(document);
    }
}
