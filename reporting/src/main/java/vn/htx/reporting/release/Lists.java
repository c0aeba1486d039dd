package vn.htx.reporting.release;

import java.util.List;
import java.util.function.Function;
import vn.htx.core.document.Document;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Items;
import vn.htx.core.document.DocumentException;
import vn.htx.core.document.DocumentException.Problem;

/** Lists of objects inside a stored page. */
final class Lists {
    private Lists() {}

    static <T> Items of(List<T> values, Function<T, Fields> write) {
        return new Items(values.stream().<Document>map(write).toList());
    }

    /** @throws DocumentException if the field is absent or no list of objects */
    static <T> List<T> of(Fields written, String name, Function<Fields, T> read) {
        Document found = written.find(name).orElse(Fields.empty());
        if (!(found instanceof Items items)) {
            throw new DocumentException(List.of(new Problem(name, "is not a list")));
        }
        return items.values().stream()
                .map(item -> read.apply(object(item, name)))
                .toList();
    }

    private static Fields object(Document item, String name) {
        if (item instanceof Fields fields) {
            return fields;
        }
        throw new DocumentException(List.of(new Problem(name, "is not a list of objects")));
    }
}
