package vn.htx.storage.sqlite.internal;

import java.util.List;
import vn.htx.core.fact.Column;
import vn.htx.core.fact.FactType;

/** The table of a fact type and its columns as SQL: the type's own, then those every fact has. */
final class FactText {

    private static final String OF_EVERY_FACT = "effective_from, effective_until, entry, known_from, known_until";
    private static final int CLOCKS_OF_EVERY_FACT = 5;

    private final FactType<?> type;

    FactText(FactType<?> type) {
        this.type = type;
    }

    String table() {
        return Names.quoted(type.name());
    }

    String all() {
        List<String> own = type.columns().stream().map(Column::name).toList();
        return Names.columns(own) + ", " + OF_EVERY_FACT;
    }

    int size() {
        return type.columns().size() + CLOCKS_OF_EVERY_FACT;
    }

    /** The order of facts: it is also the primary key. */
    String order() {
        return Names.columns(type.keyColumns()) + ", effective_from, known_from";
    }

    int orderSize() {
        return type.keyColumns().size() + 2;
    }

    /** Whether a fact is the one of its key, from a day, that is known now. */
    String known() {
        return Names.equal(type.keyColumns()) + " AND effective_from = ? AND known_until IS NULL";
    }
}
