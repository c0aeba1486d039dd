package vn.htx.storage.sqlite.internal;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberType;

/**
 * The memberships of a stock, as a table {@code m} to be joined. A group or cooperative that is a member counts only while it
 * exists itself; memberships it has lost by ending are taken from what the tally says.
 */
record StockMembers(StockMoment moment) {

    static final Table<Record> M = StockMoment.table(MemberFacts.MEMBERSHIP).as("m");
    static final Field<String> MEMBER = StockMoment.column(M, "member", String.class);
    static final Field<Long> BALANCE = StockMoment.column(M, "balance", Long.class);

    private static final Field<String> DAY = org.jooq.impl.DSL.field(name("day"), String.class);
    private static final Field<Long> TALLY_BALANCE = org.jooq.impl.DSL.field(name("balance"), Long.class);
    private static final List<Field<Object>> TALLIED = MemberFacts.BY_PARTICIPATION.by().stream()
            .map(column -> org.jooq.impl.DSL.field(name(Names.snake(column))))
            .toList();

    /** A table {@code m}, and which of its rows belong to an organization. */
    record Source(Table<?> table, Condition on) {}

    /** Every membership that counts, a row each. */
    Source counting() {
        return new Source(
                M,
                moment.countsFor(M, organization()).and(ofOrganizations().not().or(moment.exists(MEMBER))));
    }

    /** How many members each organization has, by how they take part, as its tally says. */
    Source tallied() {
        List<Field<?>> last = new ArrayList<>(TALLIED);
        last.addAll(List.of(TALLY_BALANCE, max(DAY))); // the balance is that of the last day
        return source(select(last)
                .from(table(name(TallyTable.nameOf(MemberFacts.BY_PARTICIPATION))))
                .where(DAY.le(moment.onDay()))
                .groupBy(TALLIED)
                .asTable("m"));
    }

    /** Memberships of groups and cooperatives that do not exist, a row each. */
    Source lost() {
        return source(select(TALLIED)
                .from(M)
                .where(ofOrganizations()
                        .and(moment.counts(M))
                        .and(moment.exists(MEMBER).not()))
                .asTable("m"));
    }

    private static Source source(Table<?> table) {
        return new Source(table, StockMoment.organization(M).eq(organization()));
    }

    private static Condition ofOrganizations() {
        return StockMoment.column(M, "type", String.class)
                .in(Stream.of(MemberType.COOPERATIVE, MemberType.GROUP)
                        .map(RecordMapper::nameOf)
                        .toList());
    }

    private static Field<String> organization() {
        return StockMoment.organization(StockDimensions.ORGANIZATION);
    }
}
