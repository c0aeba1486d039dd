package vn.htx.core.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.DocumentException.Problem;

/** Writes and reads the values of one type. Reading answers null after adding to the problems. */
interface Codec {

    /** What kind of document values are written as. */
    Class<? extends Document> form();

    Document write(Object value);

    /** The JSON Schema of the documents, with the schemas of records inside put among the definitions by their names. */
    Fields schema(Map<String, Document> definitions);

    /** A schema of one type of JSON value. */
    static Fields ofType(String type) {
        return Fields.empty().with("type", type);
    }

    @Nullable
    Object read(Document document, String path, List<Problem> problems);

    static @Nullable Object refuse(String path, String reason, List<Problem> problems) {
        problems.add(new Problem(path, reason));
        return null;
    }
}
