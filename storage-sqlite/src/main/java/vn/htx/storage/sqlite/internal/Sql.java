package vn.htx.storage.sqlite.internal;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The SQL that jOOQ writes for SQLite, with a question mark for every value. */
final class Sql {

    private static final DSLContext WRITER = DSL.using(SQLDialect.SQLITE);

    private Sql() {}

    static String text(QueryPart part) {
        return WRITER.render(part);
    }

    /** SQL with its values written out. */
    static String inlined(QueryPart part) {
        return WRITER.renderInlined(part);
    }

    /** A name, in quotes where SQLite needs them. */
    static String name(String name) {
        return text(DSL.name(name));
    }

    /** A place for a value to be bound. */
    static <T> Param<T> value(Field<T> of) {
        return DSL.param(of.getName(), of);
    }

    static List<Param<?>> values(List<? extends Field<?>> of) {
        return of.stream().<Param<?>>map(Sql::value).toList();
    }

    /** Every field equals a value to be bound. */
    static Condition allEqual(List<? extends Field<Object>> fields) {
        return DSL.and(fields.stream().map(field -> field.eq(value(field))).toList());
    }
}
