package vn.htx.core.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.htx.core.document.DocumentException.Problem;

/** Writes and reads the values of one type. Reading answers null after adding to the problems. */
interface Codec {

    /** What kind of document values are written as. */
    Class<? extends Document> form();

    Document write(Object value);

    @Nullable
    Object read(Document document, String path, List<Problem> problems);

    static @Nullable Object refuse(String path, String reason, List<Problem> problems) {
        problems.add(new Problem(path, reason));
        return null;
    }
}
