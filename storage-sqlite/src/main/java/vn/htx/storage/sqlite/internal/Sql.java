package vn.htx.storage.sqlite.internal;

import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The SQL that jOOQ writes for SQLite: for questions put together from parts, and for tables that are made. */
final class Sql {

    private static final DSLContext WRITER = DSL.using(SQLDialect.SQLITE);

    private Sql() {}

    /** SQL with its values written out. */
    static String inlined(QueryPart part) {
        return WRITER.renderInlined(part);
    }

    /** A name, in quotes where SQLite needs them. */
    static String name(String name) {
        return WRITER.render(DSL.name(name));
    }
}
