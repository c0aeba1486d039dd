package vn.htx.core.statistics;

import java.util.List;
import vn.htx.core.law.Citation;

/** Căn cứ của chỉ tiêu: why an indicator counts what it does. */
public sealed interface Basis {

    /** The law says what is counted. */
    record Law(Citation citation) implements Basis {}

    /**
     * Plans and reports count it so, and no law read says otherwise.
     *
     * @param documents the ids of those it was seen in; their names stand in {@link IndicatorWords}
     */
    record Practice(List<String> documents) implements Basis {
        public Practice {
            documents = List.copyOf(documents);
            if (documents.isEmpty()) {
                throw new IllegalArgumentException("a practice is that of some document: name one");
            }
        }
    }

    /** The law at a place, such as {@code law:17/2023/QH15#4.7}. */
    static Basis law(String citation) {
        return new Law(Citation.parse(citation));
    }

    /** The practice of documents. */
    static Basis practice(String... documents) {
        return new Practice(List.of(documents));
    }
}
