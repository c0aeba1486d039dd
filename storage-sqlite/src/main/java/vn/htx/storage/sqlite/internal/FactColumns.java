package vn.htx.storage.sqlite.internal;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.htx.core.fact.Column;
import vn.htx.core.fact.FactType;

/** The table of a fact type and its columns: the type's own, then those every fact has. */
final class FactColumns {

    static final Field<Object> EFFECTIVE_FROM = DSL.field(DSL.name("effective_from"));
    static final Field<Object> EFFECTIVE_UNTIL = DSL.field(DSL.name("effective_until"));
    static final Field<Object> ENTRY = DSL.field(DSL.name("entry"));
    static final Field<Object> KNOWN_FROM = DSL.field(DSL.name("known_from"));
    static final Field<Object> KNOWN_UNTIL = DSL.field(DSL.name("known_until"));

    static final List<Field<Object>> OF_EVERY_FACT =
            List.of(EFFECTIVE_FROM, EFFECTIVE_UNTIL, ENTRY, KNOWN_FROM, KNOWN_UNTIL);

    private final FactType<?> type;

    FactColumns(FactType<?> type) {
        this.type = type;
    }

    Table<Record> table() {
        return DSL.table(DSL.name(type.name()));
    }

    static Field<Object> field(String column) {
        return DSL.field(DSL.name(Names.snake(column)));
    }

    static List<Field<Object>> fields(List<String> columns) {
        return columns.stream().map(FactColumns::field).toList();
    }

    List<Field<Object>> key() {
        return fields(type.keyColumns());
    }

    /** The order of facts: it is also the primary key. */
    List<Field<Object>> order() {
        List<Field<Object>> order = new ArrayList<>(key());
        order.add(EFFECTIVE_FROM);
        order.add(KNOWN_FROM);
        return order;
    }

    List<Field<Object>> all() {
        List<Field<Object>> all =
                new ArrayList<>(fields(type.columns().stream().map(Column::name).toList()));
        all.addAll(OF_EVERY_FACT);
        return all;
    }
}
