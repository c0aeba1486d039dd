package vn.htx.storage.sqlite.internal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.storage.Knowledge;

/** The point on both clocks that a stock is counted at: a day, and what was known. */
record StockMoment(LocalDate day, Knowledge knowledge) {

    static Table<Record> table(FactType<?> type) {
        return org.jooq.impl.DSL.table(name(type.name()));
    }

    /** A column of a table of facts, under the table's alias. */
    static <T> Field<T> column(Table<?> facts, String column, Class<T> type) {
        return field(name(facts.getName(), column), type);
    }

    static Field<String> organization(Table<?> facts) {
        return column(facts, "organization", String.class);
    }

    /** Whether a fact of a table counts: effective on the day, and known. */
    Condition counts(Table<?> facts) {
        Field<String> until = column(facts, "effective_until", String.class);
        return column(facts, "effective_from", String.class)
                .le(onDay())
                .and(until.isNull().or(until.gt(onDay())))
                .and(known(facts));
    }

    /** Whether a fact counts and is about the organization of another table's row. */
    Condition countsFor(Table<?> facts, Field<String> organization) {
        return organization(facts).eq(organization).and(counts(facts));
    }

    Field<String> onDay() {
        return inline(Days.asked(day));
    }

    private Condition known(Table<?> facts) {
        Field<Long> until = column(facts, "known_until", Long.class);
        if (knowledge instanceof Knowledge.At at) {
            return column(facts, "known_from", Long.class)
                    .le(inline(at.sequence()))
                    .and(until.isNull().or(until.gt(inline(at.sequence()))));
        }
        return knowledge instanceof Knowledge.Now ? until.isNull() : noCondition();
    }

    /** Whether an organization exists. */
    Condition exists(Field<String> organization) {
        Table<Record> existing = table(OrganizationFacts.EXISTENCE).as("existing");
        return org.jooq.impl.DSL.exists(
                org.jooq.impl.DSL.selectOne().from(existing).where(countsFor(existing, organization)));
    }
}
